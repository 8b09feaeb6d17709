import CSV
import Foundation
import Glibc
import Testing

/// What is written is read back, and nothing is lost without an error.
struct CSVWriterTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    (["a", "b c", "é"], "a,b c,é\n"),
    (["a,b", "say \"hi\"", "two\nlines", "a\rb"], "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"a\rb\"\n"),
    (["", ""], ",\n"),
    ([""], "\"\"\n"),
    ([" a ", ";", "'"], " a ,;,'\n"),
    ([], ""),
    (["=1", "+1 512"], "=1,+1 512\n"),
    (["source", "record_id"], "source,record_id\n"),
  ])
  func quotesOnlyWhereNeeded(cells: [String], line: String) throws {
    #expect(try written([cells]) == line)
  }

  @Test func otherDialectsQuoteWhatTheyMust() throws {
    let dialect = try CSVDialect(delimiter: UInt8(ascii: ";"), quote: UInt8(ascii: "'"))
    #expect(try written([["a,b", "c;d", "e'f"]], dialect) == "a,b;'c;d';'e''f'\n")
  }

  @Test func formulasAreNeutralizedOnRequest() throws {
    let cells = ["=1+1", "=SUM(A1,B1)", "+1 512 555 0142", "-12.50", "'=1", "\tx", "@a"]
    #expect(
      try written([cells], neutralizes: true)
        == "'=1+1,\"'=SUM(A1,B1)\",+1 512 555 0142,-12.50,''=1,'\tx,'@a\n")
  }

  @Test func numbersAreDecimal() throws {
    var writer = CSVWriter()
    writer.append(0)
    writer.append(-1_234_567)
    try writer.endRow()
    #expect(writer.takeBytes() == Array("0,-1234567\n".utf8))
    #expect(writer.takeBytes().isEmpty)
  }

  @Test func theFirstCellIsNotTakenForAPreamble() throws {
    for cells in [["\u{FEFF}a", "b"], ["sep=", ""], ["SEP=", ""], ["sep=;"]] {
      #expect(Reading(try written([cells, ["x", "y"]])).rows == [cells, ["x", "y"]])
    }
  }

  @Test(arguments: [false, true])
  func randomCellsRoundTrip(neutralizes: Bool) throws {
    for round in 0..<600 {
      var nasty = NastyText(seed: UInt64(300_000 + round))
      let alphabet = NastyText.alphabet + ["=", "+", "-", "@", "1", "\u{FEFF}", "sep="]
      let rows = (0..<1 + nasty.below(8)).map { _ in
        (0..<1 + nasty.below(5)).map { _ in
          String(decoding: nasty.bytes(nasty.below(6), of: alphabet), as: UTF8.self)
        }
      }
      let dialect =
        round % 3 == 0 ? try CSVDialect(delimiter: UInt8(ascii: "\t"), quote: UInt8(ascii: "'")) : .standard
      let text = try written(rows, dialect, neutralizes: neutralizes)
      let reading = Reading(text, dialect)
      let cells = reading.rows.map { row in neutralizes ? row.map { FormulaGuard.restoring($0) } : row }
      #expect(bytes(cells) == bytes(rows))
      #expect(reading.faults.isEmpty)
    }
  }

  @Test func largeFilesArriveWhole() throws {
    let path = try folder.file("large.csv", [])
    let descriptor = open(path, O_WRONLY)
    var writer = CSVWriter(to: descriptor, destination: "large.csv")
    for row in 0..<60_000 { try writer.append(row: ["\(row)", "name of \(row)", "a,b"]) }
    try writer.finish()
    close(descriptor)
    let file = try MappedFile(path: path)
    let rows = Reading(Array(file.bytes)).rows
    #expect(rows.count == 60_000)
    #expect(rows.last == ["59999", "name of 59999", "a,b"])
  }

  @Test func nothingIsLostInANonBlockingPipe() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (input, output) = (ends[0], ends[1])
    try #require(fcntl(output, F_SETFL, O_NONBLOCK) == 0)
    // More than a pipe holds, so the writer has to wait for this thread.
    Thread.detachNewThread {
      var writer = CSVWriter(to: output, destination: "pipe")
      for row in 0..<60_000 { try? writer.append(row: ["\(row)", "name"]) }
      try? writer.finish()
      close(output)
    }
    let file = try MappedFile(descriptor: input, path: "pipe")
    close(input)
    #expect(Reading(Array(file.bytes)).rows.map(\.first) == (0..<60_000).map { "\($0)" })
  }

  @Test func aFullDiskIsAnError() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var writer = CSVWriter(to: descriptor, destination: "pairs.csv")
    try writer.append(row: ["a", "b"])
    do {
      try writer.finish()
      Issue.record("no error")
    } catch {
      #expect(
        error == .cannotWrite(destination: "pairs.csv", reason: "No space left on device", errno: ENOSPC))
    }
  }

  @Test func aClosedPipeIsAnErrorAndNoSignal() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var writer = CSVWriter(to: ends[1], destination: "standard output")
    try writer.append(row: ["a"])
    do {
      try writer.finish()
      Issue.record("no error")
    } catch {
      #expect(error == .cannotWrite(destination: "standard output", reason: "Broken pipe", errno: EPIPE))
    }
  }

  @Test func aFullBlockIsWrittenBeforeTheEnd() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var writer = CSVWriter(to: descriptor, destination: "full")
    var failedAt: Int?
    for row in 0..<400 where failedAt == nil {
      do { try writer.append(row: [String(repeating: "x", count: 1_023)]) } catch { failedAt = row }
    }
    #expect(failedAt == 255)
  }

  private func written(
    _ rows: [[String]], _ dialect: CSVDialect = .standard, neutralizes: Bool = false
  ) throws -> String {
    var writer = CSVWriter(dialect: dialect, neutralizesFormulas: neutralizes)
    for row in rows { try writer.append(row: row) }
    try writer.finish()
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  private func bytes(_ rows: [[String]]) -> [[[UInt8]]] {
    rows.map { row in row.map { Array($0.utf8) } }
  }
}
