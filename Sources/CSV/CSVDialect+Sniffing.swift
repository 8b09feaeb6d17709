extension CSVDialect {
  /// Finds the dialect of a text by reading its beginning in every likely one.
  ///
  /// The delimiter is the one of `,` `;` tab and `|` that cuts the rows into equally many cells, quotes
  /// respected. Commas that stand in numbers, and delimiters that are followed by a space as in prose, count
  /// less; so does a delimiter that the first row lacks. A text of a single column gets a delimiter that
  /// does not cut its cells. A spreadsheet's `sep=;` line decides at once. Cells are quoted by `"` unless
  /// single quotes plainly do that work.
  ///
  /// Reads at most 128 KiB for each dialect it tries.
  public init(sniffing text: UTF8Text) {
    self = withExtendedLifetime(text) { CSVDialect(sniffing: text.bytes) }
  }

  /// Finds the dialect of UTF-8 bytes, as ``init(sniffing:)-(UTF8Text)`` does.
  public init(sniffing text: UnsafeRawBufferPointer) {
    let bytes = text.bindMemory(to: UInt8.self)
    if let declaration = SeparatorLine(at: bytes),
      let declared = try? CSVDialect(delimiter: declaration.delimiter)
    {
      self = declared
      return
    }
    let double = UInt8(ascii: "\"")
    let trials = Self.delimiters.map { delimiter in
      DialectTrial(CSVDialect(uncheckedDelimiter: delimiter, quote: double), on: text)
    }
    let singleQuoted = Self.delimiters
      .map { DialectTrial(CSVDialect(uncheckedDelimiter: $0, quote: UInt8(ascii: "'")), on: text) }
      .filter { trial in trial.isPlainlyQuoted && !trials.contains { $0.quotedCount > 0 } }
    let candidates = trials + singleQuoted
    self =
      Self.best(candidates.filter(\.isConvincing), by: \.score)
      ?? Self.best(trials, by: { -Double($0.cutCount) })
      ?? .standard
  }

  /// From the likeliest to the least; a tie goes to the first.
  private static let delimiters = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  private static func best(_ trials: [DialectTrial], by merit: (DialectTrial) -> Double) -> CSVDialect? {
    trials.reduce(nil as DialectTrial?) { best, trial in
      guard let best, merit(best) >= merit(trial) else { return trial }
      return best
    }?.dialect
  }
}
