import CSV

/// What makes the rows of one kind of table: each is a function of the world's seed and the row's number.
protocol TableMaker: Sendable {
  /// Which household each record belongs to.
  var plan: RecordPlan { get }
  /// The names of the columns; the first is the id.
  var header: [String] { get }
  /// What separates and what quotes the cells.
  var dialect: CSVDialect { get }

  /// Adds the cells of a record to the row in hand, which the caller ends, and returns what is true of it.
  func write(_ number: Int, id: Int, to rows: inout CSVWriter) -> RecordTruth
}

extension TableMaker {
  var dialect: CSVDialect { .standard }
}

/// What `truth.csv` says of a record.
struct RecordTruth {
  /// The number of the customer's first record.
  var entity: Int
  /// The number of the household's first record.
  var household: Int
  var kind: RecordKind
  var changes: ChangeSet
}
