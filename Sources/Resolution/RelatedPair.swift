import Records

/// A pair that the outputs name: of probability 0.2 and more, or classed as household or shared contact.
public struct RelatedPair: Sendable {
  /// The rows.
  public let pair: CandidatePair
  /// The match weight in bits.
  public let matchWeight: Double
  /// What the two records are to one another.
  public let pairClass: PairClass
  /// The band that the pair stands in; nil for a pair that is no suggestion.
  public let band: SuggestionBand?

  /// A pair with its judgement.
  public init(
    pair: CandidatePair, matchWeight: Double, pairClass: PairClass, band: SuggestionBand?
  ) {
    self.pair = pair
    self.matchWeight = matchWeight
    self.pairClass = pairClass
    self.band = band
  }
}
