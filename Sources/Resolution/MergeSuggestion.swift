import Matching
import Records

/// A suggestion for people and programs: records that are, or may be, one customer.
///
/// In the bands `certain` and `likely` the members form one entity. In the band `possible` they are two entities side
/// by side, and the suggestion is a question.
public struct MergeSuggestion: Sendable {
  /// The group's id; an entity's id for `certain` and `likely`.
  public let id: String
  /// How sure it is.
  public let band: SuggestionBand
  /// The rows, the survivor first.
  public let members: [UInt32]
  /// How many of the members, from the first, are the first entity; all of them but for `possible`.
  public let firstEntityCount: Int
  /// Why the survivor is the one to keep, strongest reason first.
  public let survivorReasons: [String]
  /// The joins that made the group, weakest first; the one pair in question for `possible`.
  public let joins: [Join]
  /// The evidence of the weakest join's strongest pair, with a line *what the other records say* where there is one;
  /// its sum is the group's match weight.
  public let evidence: MatchExplanation
  /// For each member (in the order of ``members``) and field: how it stands to the survivor's.
  public let marks: [[CellMark]]
  /// What the customer will look like.
  public let result: GoldenRecord
  /// The words of the blocking rules that brought the weakest join's pair.
  public let blockingRules: [String]
  /// A digest of the members' normalised values: changes when what was decided on changes.
  public let evidenceDigest: String
  /// A question to ask the customer, where one would settle it; else empty.
  public let question: String

  /// A suggestion.
  public init(
    id: String, band: SuggestionBand, members: [UInt32], firstEntityCount: Int, survivorReasons: [String],
    joins: [Join], evidence: MatchExplanation, marks: [[CellMark]], result: GoldenRecord,
    blockingRules: [String], evidenceDigest: String, question: String
  ) {
    self.id = id
    self.band = band
    self.members = members
    self.firstEntityCount = firstEntityCount
    self.survivorReasons = survivorReasons
    self.joins = joins
    self.evidence = evidence
    self.marks = marks
    self.result = result
    self.blockingRules = blockingRules
    self.evidenceDigest = evidenceDigest
    self.question = question
  }

  /// The group's match weight in bits, that of its weakest join.
  public var matchWeight: Double { evidence.matchWeight }
  /// The group's probability, 0…1, that of its weakest join.
  public var probability: Double { evidence.matchProbability }
  /// The record that is kept.
  public var survivor: UInt32 { members[0] }
}
