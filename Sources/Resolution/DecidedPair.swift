import Records

/// What a decision says of one pair of records.
public struct DecidedPair: Sendable, Hashable {
  /// The record whose identity comes first.
  public let left: RecordIdentity
  /// The record whose identity comes second.
  public let right: RecordIdentity
  /// What was decided of the two.
  public let verdict: Decision.Verdict

  /// A verdict on two records, in whatever order they come.
  public init(_ one: RecordIdentity, _ other: RecordIdentity, _ verdict: Decision.Verdict) {
    (left, right) = one < other ? (one, other) : (other, one)
    self.verdict = verdict
  }
}

extension Decision {
  /// The pairs that a decision comes to, each once, in order.
  ///
  /// As many as the square of a group's records, so that forgetting one of them leaves what was said of the others.
  public var pairs: [DecidedPair] {
    var pairs: Set<DecidedPair> = []
    if verdict == .same {
      let kept = parts.flatMap { $0 }
      for (place, record) in kept.enumerated() {
        for other in kept[(place + 1)...] where other != record {
          pairs.insert(DecidedPair(record, other, .same))
        }
        for other in dropped where other != record { pairs.insert(DecidedPair(record, other, .different)) }
      }
    } else {
      for (place, part) in parts.enumerated() {
        for record in part {
          for other in parts[(place + 1)...].joined() where other != record {
            pairs.insert(DecidedPair(record, other, verdict))
          }
        }
      }
    }
    return pairs.sorted {
      ($0.left, $0.right, $0.verdict.rawValue) < ($1.left, $1.right, $1.verdict.rawValue)
    }
  }
}
