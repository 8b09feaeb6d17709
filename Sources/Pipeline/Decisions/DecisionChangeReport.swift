/// What became of decisions that were to be accepted or taken back.
public struct DecisionChangeReport: Sendable, Equatable, Encodable {
  /// What became of a decision.
  public enum Outcome: String, Sendable, Encodable {
    /// It binds from now on.
    case accepted
    /// It binds no more.
    case revoked
    /// There was nothing to change.
    case unchanged
    /// It cannot bind.
    case refused
  }

  /// What became of one decision.
  public struct Change: Sendable, Equatable, Encodable {
    /// Its number.
    public let number: Int
    /// What became of it.
    public let outcome: Outcome
    /// Why it was refused, or why there was nothing to change; left out otherwise.
    public let reason: String?
  }

  /// The schema's name.
  public let schema = "twinleaf.changes/1"
  /// The changes, by number.
  public let changes: [Change]
  /// Numbers of decisions that were made anew, since they had been taken back.
  public let newNumbers: [Int]

  private enum CodingKeys: String, CodingKey {
    case schema, changes
    case newNumbers = "new_numbers"
  }
}
