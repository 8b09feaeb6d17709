import Resolution

/// How many groups and records there are of each band: the numbers that head every report.
public struct SuggestionTotals: Sendable {
  /// Groups in the band `certain`.
  public private(set) var certain = 0
  /// Groups in the band `likely`.
  public private(set) var likely = 0
  /// Groups in the band `possible`.
  public private(set) var possible = 0
  /// Records in groups of the bands `certain` and `likely`.
  public private(set) var joinedRecords = 0

  /// The totals of suggestions.
  init(_ suggestions: [MergeSuggestion]) {
    for suggestion in suggestions {
      switch suggestion.band {
      case .certain: certain += 1
      case .likely: likely += 1
      case .possible: possible += 1
      }
      if suggestion.band != .possible { joinedRecords += suggestion.members.count }
    }
  }

  /// Groups that form entities.
  var joined: Int { certain + likely }
  /// Groups of any band.
  var all: Int { certain + likely + possible }
  /// Groups that somebody has to look at.
  var toReview: Int { likely + possible }
  /// Records that a merge of every `certain` and `likely` group would take away.
  var surplus: Int { joinedRecords - joined }
}
