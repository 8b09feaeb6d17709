/// Where a suggestion stands between the last run and this one, and between what was decided and what is now seen.
public struct SuggestionStanding: Sendable, Equatable {
  /// What became of a group since the last run.
  public enum Change: String, Sendable, CaseIterable {
    /// None of it was suggested before.
    case new
    /// It has records that it had not.
    case grown
    /// It has lost records.
    case shrunk
    /// It was decided, or gone, and is open again.
    case reopened
    /// It is as it was.
    case unchanged
  }

  /// What a program said of it that a person has yet to accept.
  public struct Recommendation: Sendable, Equatable {
    /// What was recommended.
    public let verdict: Decision.Verdict
    /// The program's name as stated.
    public let decider: String
    /// The decision's number in the ledger, with which it is accepted or revoked.
    public let number: Int

    /// A recommendation.
    public init(verdict: Decision.Verdict, decider: String, number: Int) {
      self.verdict = verdict
      self.decider = decider
      self.number = number
    }
  }

  /// What became of it since the last run; nil in a first run.
  public let change: Change?
  /// What decisions say of all of it; nil where anything of it is open.
  ///
  /// *Same* of a group that decisions hold together, *unsure* of one put off.
  public let decided: Decision.Verdict?
  /// Why to look again, in sentences: the decision that new evidence speaks against, the record that changed since.
  public let lookAgain: [String]
  /// What programs recommended.
  public let recommendations: [Recommendation]

  /// A standing.
  public init(
    change: Change? = nil, decided: Decision.Verdict? = nil, lookAgain: [String] = [],
    recommendations: [Recommendation] = []
  ) {
    self.change = change
    self.decided = decided
    self.lookAgain = lookAgain
    self.recommendations = recommendations
  }

  /// That of a suggestion of a run without a memory.
  public static let unknown = SuggestionStanding()

  /// Whether somebody should look at it: it is not decided, or it is and something speaks against that now.
  public var isOpen: Bool { decided == nil || !lookAgain.isEmpty }
}
