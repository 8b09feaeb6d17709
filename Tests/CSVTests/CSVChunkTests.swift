import CSV
import Testing

/// Reading a text in parts gives the rows of the whole.
struct CSVChunkTests {
  @Test func partsOfNastyTextsEqualTheWhole() {
    for round in 0..<1_500 {
      var nasty = NastyText(seed: UInt64(77_000 + round))
      let text = round % 3 == 0 ? nasty.table(rows: nasty.below(40)) : nasty.text(upTo: 200)
      let count = 1 + nasty.below(7)
      expectPartsEqualWhole(text, count: count)
    }
  }

  @Test func cutsCoverTheTextInOrder() {
    var nasty = NastyText(seed: 4)
    let text = nasty.table(rows: 500)
    text.withUnsafeBytes { bytes in
      for count in [1, 2, 7, 64] {
        let chunks = CSVChunk.plan(bytes, dialect: .standard, count: count)
        #expect(chunks.count == count)
        #expect(chunks.first?.start == 0 && chunks.last?.stop == text.count)
        #expect(zip(chunks, chunks.dropFirst()).allSatisfy { $0.stop == $1.start })
      }
      #expect(CSVChunk.plan(bytes, dialect: .standard, count: 0).count == 1)
    }
  }

  @Test func cutsInsideQuotedLinesAreGuessedRight() {
    let row = "1,\"a first line\nand, a second one\nand a third\",\"x\"\n"
    let text = Array(String(repeating: row, count: 200).utf8)
    text.withUnsafeBytes { bytes in
      let starts = CSVChunk.plan(bytes, dialect: .standard, count: 37).map(\.start)
      #expect(starts.count == 37)
      #expect(starts.allSatisfy { $0 % row.utf8.count == 0 })
    }
  }

  @Test func emptyTextIsOneChunk() {
    let plan = CSVChunk.plan(UnsafeRawBufferPointer(start: nil, count: 0), dialect: .standard, count: 4)
    #expect(plan == [CSVChunk(start: 0, stop: 0)])
    #expect(Reading([], chunk: plan.first).outcomes.isEmpty)
  }

  /// Reads chunk by chunk, as the documentation of `CSVChunk` says.
  private func expectPartsEqualWhole(_ text: [UInt8], count: Int) {
    let whole = Reading(text)
    let chunks = CSVChunk.plan(UTF8Text(text, encoding: .utf8), dialect: .standard, count: count)
    var outcomes: [Outcome] = []
    var offset = chunks.first?.start ?? 0
    var linesBefore = 0
    for chunk in chunks {
      let proven = chunk.start == offset ? chunk : chunk.starting(at: offset)
      let part = Reading(text, chunk: proven)
      outcomes += part.outcomes.map { $0.moved(byLines: linesBefore) }
      offset = part.nextOffset
      linesBefore += part.nextLine - 1
    }
    if outcomes != whole.outcomes {
      Issue.record("\(count) parts: \(String(decoding: text, as: UTF8.self).debugDescription)")
      #expect(outcomes == whole.outcomes)
    }
  }
}

extension Outcome {
  /// The same outcome further down.
  fileprivate func moved(byLines lines: Int) -> Outcome {
    switch self {
    case .row(let line, let range, let cells):
      .row(line: line + lines, range: range, cells: cells)
    case .unclosedQuote(let line, let range):
      .unclosedQuote(line: line + lines, range: range)
    case .cellTooLong(let line, let range, let column, let length):
      .cellTooLong(line: line + lines, range: range, column: column, length: length)
    case .tooManyFields(let line, let range):
      .tooManyFields(line: line + lines, range: range)
    }
  }
}
