/// What becomes of one line of a file of decisions.
public enum ImportVerdict: Sendable, Equatable {
  /// Why a line is refused.
  public enum Refusal: String, Sendable, CaseIterable {
    /// A record changed since it was reviewed, or is gone.
    case stale
    /// A record or group that the state file does not know.
    case unknown
    /// It contradicts what was decided, by itself or through a chain of decisions.
    case conflict
    /// The line is not what its schema says.
    case malformed
  }

  /// It binds from now on.
  case applied
  /// It was there already; nothing changes.
  case known
  /// A program's *same*, which waits for a person.
  case recommended
  /// It changes nothing; with a sentence that says why and what to do.
  case refused(Refusal, reason: String)
}

extension ImportVerdict {
  /// The sort of refusal; nil where it was taken.
  public var refusal: Refusal? { if case .refused(let refusal, _) = self { refusal } else { nil } }
  /// Why it was refused and what to do; nil where it was taken.
  public var reason: String? { if case .refused(_, let reason) = self { reason } else { nil } }
}
