import Records

/// One ingredient of a blocking rule: something that two records of one customer probably have in common.
///
/// Keys are types of this package, listed in ``BlockingKeys``. A key is a function of a value, not of a record, so it
/// is computed once for each distinct value.
public protocol BlockingKey: Sendable {
  /// What a rule names it by: `phone-last-seven`.
  static var word: String { get }
  /// One line for help.
  static var summary: String { get }

  /// The key of every distinct value, one column for each attribute that it applies to; empty where the table has
  /// none.
  static func columns(of table: RecordTable) -> [KeyColumn]
}
