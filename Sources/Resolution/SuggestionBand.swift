/// How sure a suggestion is, and so what may be done with it.
public enum SuggestionBand: String, Sendable, CaseIterable, Comparable {
  /// Safe to accept unseen.
  case certain
  /// Joined, to be looked at before it is merged.
  case likely
  /// Not joined: a question for an agent.
  case possible

  /// Orders by certainty: `possible` is lowest.
  public static func < (left: SuggestionBand, right: SuggestionBand) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .certain: 2
    case .likely: 1
    case .possible: 0
    }
  }
}
