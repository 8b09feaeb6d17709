/// Why two records are, or are not, suggested as one customer.
public struct PairReport: Sendable, Equatable, Encodable {
  /// What became of the pair.
  public enum Verdict: String, Sendable, Encodable {
    /// Both names are of one record.
    case sameRecord = "same-record"
    /// The records are in different partitions, which are never compared.
    case otherPartition = "other-partition"
    /// They form one customer.
    case joined
    /// A question for an agent.
    case possible
    /// Two people of one phone or address.
    case household = "same-household"
    /// A company and somebody who shares its contact.
    case sharedContact = "shared-contact"
    /// No blocking rule puts the two beside one another.
    case notCompared = "not-compared"
    /// They were compared, and a rule keeps them apart whatever the evidence.
    case keptApart = "kept-apart"
    /// They were compared, and the evidence is too weak.
    case tooWeak = "too-weak"
  }

  /// A field of both records.
  public struct Field: Sendable, Equatable, Encodable {
    /// The column's name.
    public let name: String
    /// The first record's original value.
    public let left: String
    /// The second record's original value.
    public let right: String
  }

  /// A line of the sum.
  public struct Line: Sendable, Equatable, Encodable {
    /// What it speaks of: a comparison's word, or another, as `suggestions.jsonl` has it.
    public let about: String
    /// What it says, in words of ours.
    public let text: String
    /// Its part of the match weight, in bits.
    public let bits: Double

    private enum CodingKeys: String, CodingKey {
      case about, text
      case bits = "match_weight"
    }
  }

  /// A value that both carry and that is no evidence.
  public struct UselessValue: Sendable, Equatable, Encodable {
    /// What it is: a phone, an e-mail address.
    public let role: String
    /// The value in its canonical form.
    public let value: String
    /// Why it says nothing.
    public let cause: String
  }

  /// The schema that the report as JSON states.
  public static let schemaName = "twinleaf.explanation/1"

  /// The schema's name.
  public let schema = PairReport.schemaName

  /// The first record's name.
  public let left: String
  /// The second record's name.
  public let right: String
  /// What became of the pair.
  public let verdict: Verdict
  /// The verdict in a sentence or two.
  public let reason: String
  /// The fields in the order of the input.
  public let fields: [Field]
  /// The lines that add up to the match weight.
  public let evidence: [Line]
  /// The match weight in bits; nil for records that are never compared.
  public let matchWeight: Double?
  /// 1/(1 + 2^-matchWeight); nil for records that are never compared.
  public let matchProbability: Double?
  /// Values that both carry and that are no evidence, with the reason.
  public let withoutEvidence: [UselessValue]
  /// The words of the rules that put the two beside one another; empty where none did.
  public let blockingRules: [String]
  /// The group that both stand in; nil where there is none.
  public let group: String?
  /// The group's band.
  public let band: String?
  /// The evidence digest of the two records, as a decision on them alone states it.
  public let evidenceDigest: String
  /// Whether customers' values are masked.
  public let isRedacted: Bool

  private enum CodingKeys: String, CodingKey {
    case schema, left, right, verdict, reason, fields, evidence, band
    case matchWeight = "match_weight"
    case matchProbability = "probability"
    case withoutEvidence = "without_evidence"
    case blockingRules = "blocking_rules"
    case group = "group_id"
    case evidenceDigest = "evidence_digest"
    case isRedacted = "redacted"
  }
}
