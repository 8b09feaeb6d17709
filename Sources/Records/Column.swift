/// The original values of one input column, as they were read: a dictionary and a code for each record.
public struct Column: Sendable {
  /// The distinct values; code 0 is the empty cell.
  public let values: ByteDictionary
  /// A record's code, by row.
  public let codes: [UInt32]

  /// A column over interned values.
  public init(values: ByteDictionary, codes: [UInt32]) {
    self.values = values
    self.codes = codes
  }

  /// The original text of a row's cell.
  public subscript(row: Int) -> String { values[codes[row]] }

  /// Whether a row's cell is empty.
  @inline(__always)
  public func isEmpty(at row: UInt32) -> Bool { codes[Int(row)] == 0 }

  /// Whether two rows' cells hold the same text.
  @inline(__always)
  public func isEqual(_ row: UInt32, _ other: UInt32) -> Bool { codes[Int(row)] == codes[Int(other)] }

  /// Lends the bytes of a row's cell.
  @inline(__always)
  public func withBytes<Result>(at row: UInt32, _ body: (Span<UInt8>) -> Result) -> Result {
    body(values.bytes.span.extracting(values.range(of: codes[Int(row)])))
  }
}
