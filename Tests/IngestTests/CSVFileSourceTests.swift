import CSV
import Glibc
import Testing

@testable import Ingest

@Suite struct CSVFileSourceTests {
  private let folder = InputFolder()

  @Test func aFileWithoutOptionsBecomesRecords() throws {
    let loaded = try load(folder.write("id,name,phone\n1,Mary Smith,512-555-0142\n2,John Doe,512-555-0199\n"))
    #expect(loaded.table.count == 2)
    #expect(loaded.inputs[0].reading == "UTF-8, comma, header")
    #expect(loaded.inputs[0].format == "csv")
    #expect(loaded.inputs[0].source == "customers")
    #expect(loaded.rejected.isEmpty)
    let first = try #require((0..<2).first { loaded.table[$0]["id"] == "1" })
    #expect(loaded.table[first]["name"] == "Mary Smith")
    #expect(loaded.table[first].identity.description == "customers:1")
  }

  @Test func theDigestIsThatOfTheFilesBytes() throws {
    let loaded = try load(folder.write("id,name\n1,a\n"))
    // By sha256sum.
    #expect(loaded.inputs[0].digest == "b7773700b1468b27c88d7122034e23bc5af7703c70bc13fd545d8e08534dcf41")
  }

  @Test func aRowWithTooFewCellsIsAcceptedAndCounted() throws {
    let loaded = try load(folder.write("id,name,phone\n1,Mary\n2,John,555-0199\n"))
    #expect(loaded.table.count == 2)
    #expect(loaded.remarks.contains { $0.contains("1 row has fewer cells than the header") })
    let first = try #require((0..<2).first { loaded.table[$0]["id"] == "1" })
    #expect(loaded.table[first]["phone"] == "")
  }

  @Test func aRowWithSurplusValuesIsRejectedWithItsLine() throws {
    let loaded = try load(folder.write("id,name\n1,Mary\n2,Doe,John\n3,Ann,,\n"))
    #expect(loaded.table.count == 2)
    #expect(loaded.rejected.count == 1)
    #expect(loaded.rejected[0].line == 3)
    #expect(loaded.rejected[0].reason == "3 cells where there are 2 columns")
    #expect(loaded.rejected[0].raw == "2,Doe,John")
    #expect(loaded.rejected[0].source == "customers")
    #expect(loaded.inputs[0].rejectedCount == 1)
  }

  @Test func aQuoteThatIsNeverClosedRejectsItsRowAlone() throws {
    let loaded = try load(folder.write("id,name\n1,\"Mary\n2,John\n3,Ann\n"))
    #expect(loaded.rejected.map(\.line) == [2])
    #expect(loaded.table.count == 2)
  }

  @Test func linesAreCountedOverQuotedNewlinesAndChunks() throws {
    let filler = (0..<120_000).map { "\($0),\"line\nbreak\",filler filler filler filler" }.joined(
      separator: "\n")
    let text = "id,note,other\n" + filler + "\nx,y,z,one too many\n"
    let loaded = try load(folder.write(text), threads: 3)
    #expect(loaded.rejected.map(\.line) == [240_002])
    #expect(loaded.table.count == 120_000)
  }

  @Test func aCellOverTheLimitRejectsItsRow() throws {
    let long = String(repeating: "x", count: (1 << 20) + 1)
    let loaded = try load(folder.write("id,name\n1,Mary\n2,\(long)\n"))
    #expect(loaded.rejected.map(\.line) == [3])
    #expect(loaded.rejected[0].raw.utf8.count == 4096)
  }

  @Test func duplicateAndEmptyHeadersAreMadeUnique() throws {
    let loaded = try load(folder.write("id,phone,phone,,phone 2\n1,5550142,5550143,x,5550144\n"))
    #expect(
      loaded.table.schema.fields.map(\.name) == ["id", "phone", "phone 2", "column 4", "phone 2 2"])
  }

  @Test func anEncodingThatIsGivenIsObeyed() throws {
    // The two bytes of an é in UTF-8 are two letters in Windows-1252.
    let path = folder.write("id,name\n1,Jos\u{E9}\n")
    #expect(try load(path).table.columns[1][0] == "José")
    #expect(try load(path, options { $0.encoding = .windows1252 }).table.columns[1][0] == "JosÃ©")
  }

  @Test func rowsWithoutAnyValueAreLeftOutAndCounted() throws {
    let loaded = try load(folder.write("id,name\n1,Mary\n,\n,\n"))
    #expect(loaded.table.count == 1)
    #expect(loaded.remarks.contains { $0.contains("2 rows hold no value at all") })
  }

  @Test func aFileWithoutHeaderHasNumberedColumns() throws {
    let loaded = try load(
      folder.write("1,Mary\n2,John\n"), options { $0.hasHeader = false })
    #expect(loaded.table.schema.fields.map(\.name) == ["column 1", "column 2"])
    #expect(loaded.table.count == 2)
  }

  @Test func aHeaderThatLooksLikeARecordIsAWarning() throws {
    let loaded = try load(folder.write("1,mary@example.org\n2,john@example.org\n"))
    #expect(loaded.warnings.contains { $0.contains("--no-header") })
  }

  @Test(arguments: [
    ("", "the file is empty"), ("\n \n", "the file is empty"),
    ("id,name\n", "there are columns and no rows"),
    ("id,name\nx,Mary,Smith\ny,John,Doe\n", "no row could be read; the first one refused is on line 2"),
  ])
  func anInputWithoutRecordsIsAnError(text: String, message: String) throws {
    let file = folder.write(text)
    let error = #expect(throws: IngestError.self) { try load(file) }
    #expect(try #require(error).description.contains(message))
    #expect(try #require(error).description.hasPrefix(file))
  }

  @Test func aWrongEncodingOfTheConfigurationIsNamed() throws {
    let text = "id,name\n1,Mary Smith\n2,John Doe\n"
    let plain = folder.write(text, to: "plain.csv")
    let wide = folder.write(
      text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }, to: "wide.csv")
    for (file, named, shown) in [
      (plain, TextEncoding.utf16LittleEndian, "utf-8"), (plain, .utf16BigEndian, "utf-8"),
      (wide, .utf8, "utf-16le"), (wide, .windows1252, "utf-16le"), (wide, .utf16BigEndian, "utf-16le"),
    ] {
      #expect(
        throws: IngestError.wrongEncoding(location: file, encoding: named.rawValue, looksLike: shown)
      ) { try load(file, options { $0.encoding = named }) }
    }
    #expect(try load(wide, options { $0.encoding = .utf16LittleEndian }).table.count == 2)
    let header = folder.write("id,name\n", to: "header.csv")
    #expect(throws: IngestError.noRows(location: header)) {
      try load(header, options { $0.encoding = .windows1252 })
    }
  }

  @Test func whatIsNoTextIsAnErrorThatNamesIt() throws {
    let workbook = folder.write([0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 1, count: 100), to: "a.csv")
    #expect(
      throws: IngestError.binary(location: workbook, looksLike: "a ZIP archive or an Excel workbook (.xlsx)")
    ) {
      try load(workbook)
    }
    let noise = folder.write((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 37) }, to: "b.csv")
    #expect(throws: IngestError.binary(location: noise, looksLike: nil)) { try load(noise) }
  }

  @Test func missingFilesAndFoldersAreErrors() {
    #expect(throws: IngestError.notFound(location: "\(folder.path)/none.csv")) {
      try load("\(folder.path)/none.csv")
    }
    #expect(throws: IngestError.isDirectory(location: folder.path)) { try load(folder.path) }
  }

  @Test func aTableOfACSVFileIsAnError() {
    let file = folder.write("id\n1\n")
    #expect(throws: IngestError.notADatabase(location: file)) { try load(file, table: "customers") }
  }

  @Test func standardInputIsRead() throws {
    let file = folder.write("id,name\n7,Mary Smith\n")
    let descriptor = open(file, O_RDONLY)
    defer { close(descriptor) }
    let loaded = try load("-", options { $0.standardInput = descriptor })
    #expect(loaded.table[0].identity.id == "7")
    #expect(loaded.inputs[0].location == "-")
    #expect(throws: IngestError.standardInputTwice) {
      try RecordLoader().load([InputRequest(location: "-"), InputRequest(location: "-")])
    }
  }

  @Test func aPipeIsReadByItsPath() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let text = Array("id,name\n7,Mary Smith\n".utf8)
    _ = write(ends[1], text, text.count)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try load("/dev/fd/\(ends[0])").table.count == 1)
  }
}
