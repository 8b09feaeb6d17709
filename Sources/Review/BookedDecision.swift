import Resolution

/// A decision that the ledger holds.
public struct BookedDecision: Sendable, Equatable {
  /// What a decision does.
  public enum Standing: String, Sendable, CaseIterable {
    /// It binds.
    case binding
    /// A program's *same*, which waits for a person.
    case recommended
    /// It was taken back.
    case revoked
  }

  /// Its number in the ledger.
  public let number: Int
  /// What was decided.
  public let decision: Decision
  /// What it does.
  public let standing: Standing
  /// Whether a person stands behind it: who decided, or who accepted what a program recommended.
  public let isByPerson: Bool
  /// What tells its line when that comes again, also after one of its records was erased; empty where it is not known.
  public let idempotencyKey: String

  /// A decision of the ledger.
  public init(
    number: Int, decision: Decision, standing: Standing, isByPerson: Bool, idempotencyKey: String = ""
  ) {
    self.number = number
    self.decision = decision
    self.standing = standing
    self.isByPerson = isByPerson
    self.idempotencyKey = idempotencyKey
  }
}
