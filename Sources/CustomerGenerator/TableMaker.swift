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
