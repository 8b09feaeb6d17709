/// A record that has more to it than a shop's.
protocol DraftedRecord {
  /// What it has in common with a shop's, such as name and address, and what went wrong.
  var draft: RecordDraft { get set }
}
