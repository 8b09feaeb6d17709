import Matching
import Records

/// A value that stands on a large share of all records and without which some groups were none.
public struct FrequentValue: Sendable, Equatable {
  /// The fewest records that carry such a value: on fewer it may stand by chance, whatever their share.
  public static let leastRecords = 50
  /// The fewest records in the groups that it decides.
  private static let leastDecided = 10

  /// The first column that brought the value.
  public let column: String
  /// How many records carry it.
  public let recordCount: Int
  /// How many groups it decides.
  public let groupCount: Int

  /// A value in numbers.
  public init(column: String, recordCount: Int, groupCount: Int) {
    self.column = column
    self.recordCount = recordCount
    self.groupCount = groupCount
  }
}

extension FrequentValue {
  /// The values on more than a share of a table's records that decide groups: both records of the weakest join carry the
  /// value, and without what it adds the join would be less probable than not.
  ///
  /// Looked for among what tells customers apart: telephones, e-mail addresses, addresses, birth dates, identifiers. Values
  /// that are no evidence decide nothing.
  public static func all(
    in table: RecordTable, above share: Double, _ suggestions: [MergeSuggestion], plan: ComparisonPlan,
    _ explainer: SuggestionExplainer
  ) -> [FrequentValue] {
    let least = max(Int((share * Double(table.count)).rounded(.down)) + 1, leastRecords)
    return table.attributes.indices.flatMap { index -> [FrequentValue] in
      let attribute = table.attributes[index]
      guard deciding.contains(attribute.role) else { return [] }
      let counts = attribute.recordCounts()
      let codes = counts.indices.filter { Int(counts[$0]) >= least && !attribute.isNoEvidence[$0] }
      let places = plan.comparisons.indices.filter { plan.comparisons[$0].attributes.contains(index) }
      return codes.compactMap { code in
        let decided = suggestions.filter {
          $0.band != .possible && attribute.shares(UInt32(code), $0.weakestJoin.strongestPair)
            && isDecided($0, by: places, explainer)
        }
        if decided.reduce(0, { $0 + $1.members.count }) < leastDecided { return nil }
        return FrequentValue(
          column: table.name(ofAttribute: index), recordCount: Int(counts[code]), groupCount: decided.count)
      }
    }
  }

  private static let deciding: Set<AttributeRole> = [.phone, .email, .address, .birthDate, .identifier]

  private static func isDecided(
    _ suggestion: MergeSuggestion, by places: [Int], _ explainer: SuggestionExplainer
  ) -> Bool {
    if suggestion.joins.contains(where: \.isDecided) { return false }
    let lines = explainer.details(of: suggestion).evidence.lines
    let part = lines.reduce(0) { sum, line in
      guard case .comparison(let place) = line.subject, places.contains(place) else { return sum }
      return sum + line.matchWeight
    }
    return suggestion.matchWeight - part < 0
  }
}

extension Attribute {
  /// Whether both records of a pair carry a value.
  fileprivate func shares(_ code: UInt32, _ pair: CandidatePair) -> Bool {
    [pair.left, pair.right].allSatisfy { codes[range(of: Int($0))].contains(code) }
  }
}
