/// A group as `suggestions.jsonl` tells it.
public struct ShownGroup: Sendable, Decodable {
  /// A record of the group.
  public struct Member: Sendable, Decodable {
    /// Its name, `[PARTITION/]SOURCE:ID`.
    public let record: String
    /// What it is in the group: `survivor`, `duplicate`, `entity-1`, `entity-2`.
    public let role: String
    /// Its values by column, empty ones left out.
    public let fields: [String: String]
    /// How its values stand to the first member's, by column.
    public let compared: [String: Mark]
  }

  /// How a value stands to the first member's.
  public struct Mark: Sendable, Decodable {
    /// The mark's word.
    public let mark: String
    /// Why, in a few words.
    public let note: String?
  }

  /// The sum that makes the match weight.
  public struct Evidence: Sendable, Decodable {
    /// What speaks for one customer, strongest first.
    public let `for`: [Line]
    /// What speaks against, strongest first.
    public let against: [Line]
  }

  /// A line of the sum.
  public struct Line: Sendable, Decodable {
    /// What it says.
    public let text: String
    /// Its part of the match weight, in bits.
    public let bits: Double

    private enum CodingKeys: String, CodingKey {
      case text
      case bits = "match_weight"
    }
  }

  /// The record to keep.
  public struct Survivor: Sendable, Decodable {
    /// Its name.
    public let record: String
    /// Why this one.
    public let reasons: [String]
  }

  /// What of the group is decided.
  public struct Standing: Sendable, Decodable {
    /// What became of it since the last run.
    public let change: String?
    /// What decisions say of all of it.
    public let decided: String?
    /// Why to look again.
    public let lookAgain: [String]

    private enum CodingKeys: String, CodingKey {
      case change, decided
      case lookAgain = "look_again"
    }
  }

  /// The group's id.
  public let id: String
  /// The group's band.
  public let band: String
  /// Its match weight in bits.
  public let matchWeight: Double
  /// The probability that it is one customer, 0…1.
  public let probability: Double
  /// Its records, the survivor first.
  public let members: [Member]
  /// Why its weakest join is, or is not, one customer.
  public let evidence: Evidence
  /// The record to keep; nil for a question.
  public let survivor: Survivor?
  /// What the customer will look like, by column; nil for a question.
  public let result: [String: String]?
  /// Where it stands between runs and decisions.
  public let standing: Standing
  /// A digest of what was decided on.
  public let evidenceDigest: String
  /// A question to ask the customer; empty where none would help.
  public let question: String
  /// The columns in which any record has a value, in the order of the input.
  public internal(set) var columns: [String] = []

  private enum CodingKeys: String, CodingKey {
    case band, probability, members, evidence, survivor, result, standing, question
    case id = "group_id"
    case matchWeight = "match_weight"
    case evidenceDigest = "evidence_digest"
  }
}
