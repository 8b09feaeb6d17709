import Records
import Resolution

/// Why a decision cannot stand beside others: the chain of decisions that says the opposite.
public struct Contradiction: Error, Sendable, Equatable {
  /// One link of a chain: what a decision says of two records.
  public struct Step: Sendable, Equatable {
    /// The record at which the step begins.
    public let from: RecordIdentity
    /// The record to which it leads.
    public let to: RecordIdentity
    /// What was decided of the two.
    public let verdict: Decision.Verdict
    /// Which decision said it.
    public let reference: DecisionReference

    /// A step.
    public init(
      from: RecordIdentity, to: RecordIdentity, verdict: Decision.Verdict, reference: DecisionReference
    ) {
      self.from = from
      self.to = to
      self.verdict = verdict
      self.reference = reference
    }
  }

  /// The two records of which the opposite was said.
  public let claim: DecidedPair
  /// The chain from one of them to the other; empty where the decision contradicts itself.
  public let chain: [Step]

  /// A contradiction.
  public init(claim: DecidedPair, chain: [Step]) {
    self.claim = claim
    self.chain = chain
  }

  /// The decisions of the chain, each once, in its order.
  public var references: [DecisionReference] {
    var references: [DecisionReference] = []
    for step in chain where !references.contains(step.reference) { references.append(step.reference) }
    return references
  }
}

extension Contradiction: CustomStringConvertible {
  /// Steps that a sentence names at either end of a long chain.
  private static let shownSteps = 4

  /// The chain as a sentence: `A is B (decision 3), B is C (decision 7), so A and C cannot be different`.
  public var description: String {
    guard let first = chain.first, let last = chain.last else {
      return "it says itself of \(claim.left) and \(claim.right) that they are one and that they are two"
    }
    if chain.count == 1 {
      return """
        \(first.from) and \(first.to) are decided \(first.verdict.rawValue) already (\(first.reference)), not \
        \(claim.verdict.rawValue)
        """
    }
    var steps = chain.map { step in
      "\(step.from) \(step.verdict.isApart ? "is not" : "is") \(step.to) (\(step.reference))"
    }
    if steps.count > 2 * Contradiction.shownSteps + 1 {
      let left = steps.count - 2 * Contradiction.shownSteps
      steps.replaceSubrange(
        Contradiction.shownSteps..<steps.count - Contradiction.shownSteps, with: ["\(left) steps more"])
    }
    let claimed = claim.verdict == .same ? "the same" : claim.verdict == .household ? "two" : "different"
    return steps.joined(separator: ", ") + ", so \(first.from) and \(last.to) cannot be \(claimed)"
  }
}

extension Decision.Verdict {
  /// Whether it keeps records apart.
  var isApart: Bool { self == .different || self == .household }
}
