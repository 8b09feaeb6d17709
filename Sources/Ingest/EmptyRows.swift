import Normalization

/// Rows of an input in which no cell holds anything.
enum EmptyRows {
  /// What the reader should know of them.
  static func remark(_ count: Int) -> String {
    "\(count.counted("row holds", "rows hold")) no value at all and \(count == 1 ? "was" : "were") left out"
  }
}
