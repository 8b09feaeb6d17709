import Matching
import Records

/// One step in which the linkage joined two parts of a group.
public struct Join: Sendable, Equatable {
  /// What the other records must at least say of a join, in bits, to get a line.
  static let leastDifference = 0.0005

  /// The strongest pair between the two parts.
  public let strongestPair: CandidatePair
  /// The linkage score in bits at which the parts met.
  public let matchWeight: Double
  /// The strongest pair's levels.
  public let pattern: AgreementPattern
  /// What else is known of the strongest pair.
  public let flags: PairFlags
  /// Whether it satisfies every condition of *certain*.
  public let isCertain: Bool
  /// Whether it was made because somebody decided so, whatever the evidence.
  public let isDecided: Bool

  /// A join of two parts.
  public init(
    strongestPair: CandidatePair, matchWeight: Double, pattern: AgreementPattern = AgreementPattern(),
    flags: PairFlags = [], isCertain: Bool, isDecided: Bool = false
  ) {
    self.strongestPair = strongestPair
    self.matchWeight = matchWeight
    self.pattern = pattern
    self.flags = flags
    self.isCertain = isCertain
    self.isDecided = isDecided
  }

  /// A join across one scored pair.
  init(_ pair: ScoredPair, matchWeight: Double, isCertain: Bool, isDecided: Bool = false) {
    self.init(
      strongestPair: pair.pair, matchWeight: matchWeight, pattern: pair.pattern, flags: pair.flags,
      isCertain: isCertain, isDecided: isDecided)
  }
}
