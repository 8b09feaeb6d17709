import Matching
import Records

/// A suggestion for people and programs: records that are, or may be, one customer.
///
/// In the bands `certain` and `likely` the members form one entity. In the band `possible` they are two entities side
/// by side, and the suggestion is a question. What only a report shows of it is made when it is asked for; see
/// ``SuggestionDetails``.
public struct MergeSuggestion: Sendable {
  /// The group's id; an entity's id for `certain` and `likely`.
  public let id: String
  /// How sure it is.
  public let band: SuggestionBand
  /// The rows, the survivor first.
  public let members: ArrayPart<UInt32>
  /// The group's match weight in bits, that of its weakest join: the sum of its evidence.
  public let matchWeight: Double
  /// How many of the members, from the first, are the first entity; all of them but for `possible`.
  public var firstEntityCount: Int { Int(firstCount) }
  private let firstCount: UInt32
  /// The survivorship rules that decided against the other members, a bit for each in the order of the rules.
  let decidingRules: UInt8
  /// The joins that made the group, weakest first; the one pair in question for `possible`.
  public let joins: ArrayPart<Join>

  /// A suggestion of at least one join.
  public init(
    id: String, band: SuggestionBand, matchWeight: Double, members: ArrayPart<UInt32>, firstEntityCount: Int,
    decidingRules: UInt8 = 0, joins: ArrayPart<Join>
  ) {
    self.id = id
    self.band = band
    self.matchWeight = matchWeight
    self.members = members
    firstCount = UInt32(firstEntityCount)
    self.decidingRules = decidingRules
    self.joins = joins
  }

  /// The step that holds the group together least: what its evidence is about.
  public var weakestJoin: Join { joins[0] }
  /// The group's probability, 0…1, that of its weakest join.
  public var probability: Double { MatchExplanation.probability(ofWeight: matchWeight) }
  /// The record that is kept.
  public var survivor: UInt32 { members[0] }
}
