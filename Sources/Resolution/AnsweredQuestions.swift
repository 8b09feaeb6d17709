import Matching
import Records

/// The pairs of entities that decisions hold apart, and that nobody is to be asked about again.
struct AnsweredQuestions: Sendable {
  /// From where on a pair is asked about though it was decided, in nats: its records changed, and it looks certain now.
  private static let certain = ProbabilityBound(CertainConditions.probability)

  private let settled: Set<CandidatePair>
  private let reconsidered: Set<CandidatePair>

  /// The answers that constraints give for a table's entities.
  init(_ constraints: LinkageConstraints, _ entities: Entities) {
    func ends(_ pairs: Set<CandidatePair>) -> Set<CandidatePair> {
      Set(
        pairs.map {
          CandidatePair(UInt32(entities.index(ofRow: $0.left)), UInt32(entities.index(ofRow: $0.right)))
        })
    }
    settled = ends(constraints.cannotLink.subtracting(constraints.reconsidered))
    reconsidered = ends(constraints.reconsidered)
  }

  /// Whether a pair between two entities, by their indexes, is asked about no more.
  func hold(_ pair: ScoredPair, between entities: CandidatePair) -> Bool {
    if settled.isEmpty, reconsidered.isEmpty { return false }
    if settled.contains(entities) { return true }
    return reconsidered.contains(entities) && !AnsweredQuestions.certain.isReached(by: pair)
  }
}
