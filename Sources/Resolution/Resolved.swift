import Records

/// What the resolution gives: entities, suggestions, and the pairs and groups that are listed beside them.
public struct Resolved: Sendable {
  /// All entities, single records included, by their lowest row.
  public let entities: Entities
  /// Suggestions in the order in which people should see them.
  public let suggestions: [MergeSuggestion]
  /// The pairs for `pairs.csv`, by rows.
  public let pairs: [RelatedPair]
  /// Households and shared contacts, largest first.
  public let sharedGroups: [SharedGroup]
  /// Expected share of right pairs among those joined in each band, 0…1.
  public let expectedPrecision: [SuggestionBand: Double]
  /// Expected pairs of one customer among those scored that stay apart: where groups of the band `certain` alone are
  /// merged, and under `likely` where those are merged too.
  public let expectedMissed: [SuggestionBand: Double]
  /// For each comparison the joined groups for whose weakest join it speaks.
  public let supportCounts: [Int]
  /// Makes what reports show of a suggestion.
  public let explainer: SuggestionExplainer
}
