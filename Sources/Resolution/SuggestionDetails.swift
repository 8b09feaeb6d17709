import Matching

/// What a report shows of one suggestion beside its members: reasons, marks and the merged record.
///
/// ``SuggestionExplainer`` makes them one group at a time; of all groups at once they would be most of a run's memory.
public struct SuggestionDetails: Sendable {
  /// Why the survivor is the one to keep, strongest reason first.
  public let survivorReasons: [String]
  /// The evidence of the weakest join's strongest pair, with a line *what the other records say* where there is one;
  /// its sum is the group's match weight.
  public let evidence: MatchExplanation
  /// For each member (in the order of the suggestion's) and field: how it stands to the survivor's.
  public let marks: [[CellMark]]
  /// What the customer will look like.
  public let result: GoldenRecord
  /// The words of the blocking rules that brought the weakest join's pair.
  public let blockingRules: [String]
  /// A digest of the members' normalised values: changes when what was decided on changes.
  public let evidenceDigest: String
  /// A question to ask the customer, where one would settle it.
  public let question: CustomerQuestion?

  /// The details of a suggestion.
  public init(
    survivorReasons: [String], evidence: MatchExplanation, marks: [[CellMark]], result: GoldenRecord,
    blockingRules: [String], evidenceDigest: String, question: CustomerQuestion?
  ) {
    self.survivorReasons = survivorReasons
    self.evidence = evidence
    self.marks = marks
    self.result = result
    self.blockingRules = blockingRules
    self.evidenceDigest = evidenceDigest
    self.question = question
  }
}
