import CSV
import TestSupport

typealias Outcome = ReferenceCSVParser.Outcome

/// What the reader makes of a text, in the reference parser's terms.
struct Reading {
  private(set) var outcomes: [Outcome] = []
  private(set) var nextOffset: Int
  private(set) var nextLine: Int

  init(
    _ bytes: [UInt8], _ dialect: CSVDialect = .standard, limits: CSVLimits = .standard, chunk: CSVChunk? = nil
  ) {
    (outcomes, nextOffset, nextLine) = bytes.withUnsafeBytes { text in
      var reader = CSVReader(bytes: text, dialect: dialect, limits: limits, chunk: chunk)
      var outcomes: [Outcome] = []
      while let reading = reader.next() {
        switch reading {
        case .row(let row): outcomes.append(Self.outcome(row))
        case .fault(let fault): outcomes.append(Self.outcome(fault))
        }
      }
      return (outcomes, reader.nextRowOffset, reader.nextRowLine)
    }
  }

  init(_ text: String, _ dialect: CSVDialect = .standard, limits: CSVLimits = .standard) {
    self.init(Array(text.utf8), dialect, limits: limits)
  }

  /// The cells of the rows, faults left out.
  var rows: [[String]] {
    outcomes.compactMap { outcome in
      guard case .row(_, _, let cells) = outcome else { return nil }
      return cells.map { String(decoding: $0.value, as: UTF8.self) }
    }
  }

  /// The first lines of the rows and faults.
  var lines: [Int] {
    outcomes.map { outcome in
      switch outcome {
      case .row(let line, _, _), .unclosedQuote(let line, _), .cellTooLong(let line, _, _, _),
        .tooManyFields(let line, _):
        line
      }
    }
  }

  /// The outcomes that are not rows.
  var faults: [Outcome] {
    outcomes.filter { outcome in
      if case .row = outcome { false } else { true }
    }
  }

  private static func outcome(_ row: CSVRow) -> Outcome {
    let cells = (0..<row.count).map { index in
      ReferenceCSVParser.Cell(value: Array(row[index]), isQuoted: row.isQuoted(index))
    }
    return .row(line: row.line, range: row.range, cells: cells)
  }

  private static func outcome(_ fault: CSVRowFault) -> Outcome {
    switch fault.reason {
    case .unclosedQuote:
      .unclosedQuote(line: fault.line, range: fault.range)
    case .cellTooLong(let column, let length):
      .cellTooLong(line: fault.line, range: fault.range, column: column, length: length)
    case .tooManyFields:
      .tooManyFields(line: fault.line, range: fault.range)
    }
  }
}
