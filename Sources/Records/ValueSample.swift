/// What mapping looks at to tell a column's kind from its content.
public struct ValueSample {
  /// Distinct non-empty values, at most a few thousand, taken evenly over the input.
  public let values: [String]
  /// Rows looked at.
  public let rowCount: Int
  /// Rows with a value.
  public let filledCount: Int
  /// Distinct values among the rows looked at.
  public var distinctCount: Int { distinct.value }
  private let distinct: Count

  /// A sample of a column; the distinct values are counted when they are first asked for, which in a column
  /// of a million values takes 30 ms and in most columns is never asked.
  public init(
    values: [String], rowCount: Int, filledCount: Int, distinctCount: @autoclosure @escaping () -> Int
  ) {
    self.values = values
    self.rowCount = rowCount
    self.filledCount = filledCount
    distinct = Count(distinctCount)
  }

  private final class Count {
    private let count: () -> Int
    private(set) lazy var value = count()

    init(_ count: @escaping () -> Int) { self.count = count }
  }

  /// The share of sampled distinct values that satisfy a test, 0…1; 0 for an empty sample.
  public func share(where test: (String) -> Bool) -> Double {
    values.isEmpty ? 0 : Double(values.count(where: test)) / Double(values.count)
  }
}
