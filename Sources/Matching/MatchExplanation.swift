import Foundation
import Records

/// Why two records are, or are not, one customer: lines that add up to the match weight.
public struct MatchExplanation: Sendable, Equatable {
  /// The rows compared.
  public let pair: CandidatePair
  /// The lines in the order of the model: prior, comparisons, swapped names, relative or namesake, identity conflict.
  public let lines: [EvidenceLine]
  /// The level that each comparison reached, as ``AgreementPattern`` packs them.
  public let pattern: AgreementPattern
  /// Whether given name and surname were compared crosswise.
  public let isSwapped: Bool
  /// The model's most probable class.
  public let latentClass: LatentClass

  /// An explanation of a pair.
  public init(
    pair: CandidatePair, lines: [EvidenceLine], pattern: AgreementPattern, isSwapped: Bool,
    latentClass: LatentClass
  ) {
    self.pair = pair
    self.lines = lines
    self.pattern = pattern
    self.isSwapped = isSwapped
    self.latentClass = latentClass
  }

  /// The match weight in bits: the sum of the lines.
  public var matchWeight: Double { lines.reduce(0) { $0 + $1.matchWeight } }

  /// 1/(1 + 2^-matchWeight), 0…1: that the two records are one customer.
  public var matchProbability: Double { MatchExplanation.probability(ofWeight: matchWeight) }

  /// The lines that speak for one customer, strongest first.
  public var because: [EvidenceLine] {
    lines.filter { $0.matchWeight > 0 }.sorted { $0.matchWeight > $1.matchWeight }
  }

  /// The lines that speak against, strongest first.
  public var against: [EvidenceLine] {
    lines.filter { $0.matchWeight < 0 }.sorted { $0.matchWeight < $1.matchWeight }
  }

  /// The probability, 0…1, that a match weight in bits stands for.
  public static func probability(ofWeight bits: Double) -> Double { 1 / (1 + exp2(-bits)) }
}
