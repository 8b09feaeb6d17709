import CSV

/// Why a file of decisions cannot be read at all; faults of single lines are data (``DecisionEntry``).
public enum ReviewError: Error, Sendable, Equatable {
  /// It cannot be opened or read.
  case unreadable(CSVError)
  /// A spreadsheet lacks a column without which it says nothing; with the columns that it has.
  case missingColumn(file: String, column: String, found: [String])
  /// A spreadsheet has a column twice.
  case columnTwice(file: String, column: String)
}

extension ReviewError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .missingColumn(let file, let column, let found):
      """
      \(file): there is no column "\(column)"; decisions are read from suggestions.csv with its columns decision, \
      survivor and comment filled in, or from decisions.jsonl. It has: \(ReviewError.list(found))
      """
    case .columnTwice(let file, let column):
      "\(file): the column \"\(column)\" stands there twice; delete the one that was not filled in"
    }
  }

  private static let shownColumns = 12

  private static func list(_ columns: [String]) -> String {
    if columns.isEmpty { return "nothing" }
    return columns.prefix(shownColumns).map { ShortName.of($0) }.joined(separator: ", ")
      + (columns.count > shownColumns ? ", …" : "")
  }
}
