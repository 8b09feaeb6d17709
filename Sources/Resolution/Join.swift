import Matching
import Records

/// One step in which the linkage joined two parts of a group.
public struct Join: Sendable, Equatable {
  /// The strongest pair between the two parts.
  public let strongestPair: CandidatePair
  /// The linkage score in bits at which the parts met.
  public let matchWeight: Double
  /// Whether it satisfies every condition of *certain*.
  public let isCertain: Bool

  /// A join of two parts.
  public init(strongestPair: CandidatePair, matchWeight: Double, isCertain: Bool) {
    self.strongestPair = strongestPair
    self.matchWeight = matchWeight
    self.isCertain = isCertain
  }
}
