/// Numbers written as `78701` or `78701-78705`.
enum NumberRange {
  /// Returns the numbers of a range's text.
  static func numbers(in text: Substring) -> ClosedRange<Int> {
    let ends = text.split(separator: "-").map { Int($0) ?? 0 }
    return ends[0]...max(ends[0], ends[ends.count - 1])
  }
}
