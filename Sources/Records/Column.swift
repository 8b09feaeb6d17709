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
}
