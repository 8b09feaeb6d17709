/// Why a saved model cannot judge a table: what it compares is not what the table holds.
public struct ModelMismatch: Error, Sendable, Equatable {
  /// What differs, a sentence each; columns by name, never a value.
  public let differences: [String]
}
