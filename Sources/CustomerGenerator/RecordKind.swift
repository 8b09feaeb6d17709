/// How a record came to be; the column `kind` of `truth.csv`.
public enum RecordKind: String, CaseIterable, Sendable {
  /// The first record of a customer.
  case original
  /// The customer was added again, months or years later, without a search.
  case reEntry = "re-entry"
  /// The first record arrived a second time from another system, with that system's formats.
  case syncCopy = "sync-copy"
  /// The first record was saved twice within seconds.
  case doubleSave = "double-save"
  /// Added again after moving house.
  case moved
  /// Added again under another surname.
  case remarried
  /// No customer at all: a counter sale, a test, an empty form. Each is an entity of its own.
  case placeholder
}
