import Matching
import Resolution

/// What the model expects of the groups that are merged at a band: how many joins are wrong, and how many pairs of one
/// customer stay apart.
struct BandEstimate {
  /// The bands that are merged: `certain`, `certain and likely`.
  let name: String
  /// Their groups.
  let groupCount: Int
  /// The expected share of wrong joins for people; a dash where nothing is joined.
  let wrong: String
  /// The expected number of missed pairs for people; a dash where it is not known.
  let missed: String

  /// The estimates for `certain` alone and for `certain` and `likely` together.
  static func all(of content: ReportContent) -> [BandEstimate] {
    [
      BandEstimate("certain alone", [.certain], upTo: .certain, content),
      BandEstimate("certain and likely", [.certain, .likely], upTo: .likely, content),
    ]
  }

  private init(_ name: String, _ bands: [SuggestionBand], upTo band: SuggestionBand, _ content: ReportContent)
  {
    self.name = name
    var (groups, joins, right) = (0, 0, 0.0)
    for suggestion in content.suggestions where bands.contains(suggestion.band) {
      groups += 1
      joins += suggestion.joins.count
      right += Double(suggestion.joins.count) * (content.expectedPrecision[suggestion.band] ?? 1)
    }
    groupCount = groups
    wrong =
      joins == 0
      ? "–" : PeopleNumbers.wrongShare(precision: right / Double(joins), of: content.model.kind)
    missed = content.expectedMissed[band].map { PeopleNumbers.about($0, "pair") } ?? "–"
  }
}
