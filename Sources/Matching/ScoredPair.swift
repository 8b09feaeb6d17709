import Foundation
import Parallel
import Records

/// A pair with what the model says of it.
public struct ScoredPair: Sendable {
  /// The rows.
  public let pair: CandidatePair
  /// ln of the odds that the two records are one customer against everything else; a conflict bounds it.
  public let logOdds: Double
  /// The levels.
  public let pattern: AgreementPattern
  /// What else is known.
  public let flags: PairFlags
  /// The comparisons in one of their top two levels whose value, if shared, is not frequent; a bit for each place.
  public let rareAgreements: UInt16
  /// The most probable class.
  public let latentClass: LatentClass
  /// What keeps the two apart beside the evidence; nil for most.
  public let conflict: IdentityConflict?

  /// A scored pair; its properties stand by falling size, so that it takes 32 bytes.
  init(
    pair: CandidatePair, logOdds: Double, latentClass: LatentClass, pattern: AgreementPattern,
    flags: PairFlags, conflict: IdentityConflict?, rareAgreements: UInt16
  ) {
    self.pair = pair
    self.logOdds = logOdds
    self.pattern = pattern
    self.flags = flags
    self.rareAgreements = rareAgreements
    self.latentClass = latentClass
    self.conflict = conflict
  }

  /// Pairs by rows.
  static func sorted(_ pairs: [ScoredPair], threads: Int) -> [ScoredPair] {
    var keys = pairs.map { UInt64($0.pair.left) << 32 | UInt64($0.pair.right) }
    var places = (0..<UInt32(pairs.count)).map { $0 }
    RadixSort.sortByKey(keys: &keys, values: &places, threads: threads)
    return places.map { pairs[Int($0)] }
  }

  /// The match weight in bits.
  public var matchWeight: Double { logOdds / M_LN2 }

  /// 1/(1 + 2^-matchWeight), 0…1.
  public var matchProbability: Double { 1 / (1 + exp(-logOdds)) }
}
