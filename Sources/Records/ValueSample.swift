/// What mapping looks at to tell a column's kind from its content.
public struct ValueSample: Sendable {
  /// Distinct non-empty values, at most a few thousand, taken evenly over the input.
  public let values: [String]
  /// Rows looked at.
  public let rowCount: Int
  /// Rows with a value.
  public let filledCount: Int
  /// Distinct values among the rows looked at.
  public let distinctCount: Int

  /// A sample of a column.
  public init(values: [String], rowCount: Int, filledCount: Int, distinctCount: Int) {
    self.values = values
    self.rowCount = rowCount
    self.filledCount = filledCount
    self.distinctCount = distinctCount
  }

  /// The share of sampled distinct values that satisfy a test, 0…1; 0 for an empty sample.
  public func share(where test: (String) -> Bool) -> Double {
    values.isEmpty ? 0 : Double(values.count(where: test)) / Double(values.count)
  }
}
