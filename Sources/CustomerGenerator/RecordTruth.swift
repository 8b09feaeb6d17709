/// What `truth.csv` says of a record.
struct RecordTruth {
  /// The number of the customer's first record.
  var entity: Int
  /// The number of the household's first record.
  var household: Int
  var kind: RecordKind
  var changes: ChangeSet
}
