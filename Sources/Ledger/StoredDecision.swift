import Records
import Resolution

/// A decision as the ledger holds it.
public struct StoredDecision: Sendable, Equatable {
  /// Whether a decision binds.
  public enum State: String, Sendable, CaseIterable {
    /// It binds.
    case applied
    /// A program's *same* that waits for a person.
    case recommended
    /// It was taken back.
    case revoked
  }

  /// What became of a decision after its import.
  public struct Act: Sendable, Equatable {
    /// What was done.
    public enum Kind: String, Sendable, CaseIterable {
      /// A person accepted what a program recommended.
      case accepted
      /// It was taken back.
      case revoked
    }

    /// What was done.
    public let kind: Kind
    /// Who did it, as stated.
    public let decider: Decision.Decider
    /// When, in ISO 8601 as stated.
    public let at: String
    /// Why, in their words.
    public let comment: String

    /// An act.
    public init(_ kind: Kind, by decider: Decision.Decider, at: String, comment: String = "") {
      self.kind = kind
      self.decider = decider
      self.at = at
      self.comment = comment
    }
  }

  /// Its number: counts from 1, is never given again.
  public let number: Int
  /// What was decided, and how it came.
  public let new: NewDecision
  /// What became of it since, oldest first.
  public let acts: [Act]

  /// A decision with its number and acts.
  public init(number: Int, _ new: NewDecision, acts: [Act] = []) {
    self.number = number
    self.new = new
    self.acts = acts
  }

  /// What was decided.
  public var decision: Decision { new.decision }
  /// What tells a repeated import of the same line apart from another decision.
  public var idempotencyKey: String { new.idempotencyKey }
  /// Each record as it was when this was decided, in the order of `decision.records`.
  public var digests: [RecordDigest?] { new.digests }

  /// Whether it binds now: the last act says, or else how it was imported.
  public var state: State {
    switch acts.last?.kind {
    case .revoked: .revoked
    case .accepted: .applied
    case nil: new.isRecommendation ? .recommended : .applied
    }
  }
}
