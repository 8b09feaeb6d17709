import Matching
import Records

/// Makes the details of suggestions, each when it is asked for; on any thread, and always the same.
public struct SuggestionExplainer: Sendable {
  private let table: RecordTable
  private let scorer: PairScorer
  private let rulesOfPair: @Sendable (CandidatePair) -> [String]
  private let cells: CellComparison
  private let fields: FieldSurvivorship
  private let survivorship: Survivorship

  /// An explainer of a table's suggestions; `rulesOfPair` names the blocking rules that found a pair.
  public init(
    _ table: RecordTable, model: LinkageModel, rulesOfPair: @escaping @Sendable (CandidatePair) -> [String]
  ) {
    self.table = table
    self.rulesOfPair = rulesOfPair
    scorer = PairScorer(table, model: model)
    cells = CellComparison(table, plan: model.plan)
    fields = FieldSurvivorship(table)
    survivorship = Survivorship(table)
  }

  /// The details of a suggestion.
  public func details(of suggestion: MergeSuggestion) -> SuggestionDetails {
    let members = Array(suggestion.members)
    return SuggestionDetails(
      survivorReasons: survivorReasons(of: suggestion, members),
      evidence: evidence(of: suggestion.weakestJoin),
      marks: members.map { cells.marks(of: $0, survivor: members[0], scorer: scorer) },
      result: fields.merged(members), blockingRules: rulesOfPair(suggestion.weakestJoin.strongestPair),
      evidenceDigest: evidenceDigest(members), question: question(members))
  }

  /// The explanation of a join: that of its strongest pair, with what the other records add or take.
  private func evidence(of join: Join) -> MatchExplanation {
    let explanation = scorer.explain(join.strongestPair, join.pattern, join.flags)
    let difference = join.matchWeight - explanation.matchWeight
    if abs(difference) < Join.leastDifference { return explanation }
    let others = EvidenceLine(
      subject: .otherRecords, text: "what the other records say", matchWeight: difference)
    return MatchExplanation(
      pair: explanation.pair, lines: explanation.lines + [others], pattern: explanation.pattern,
      isSwapped: explanation.isSwapped, latentClass: explanation.latentClass)
  }

  /// A question's survivor is chosen among the two entities' own.
  private func survivorReasons(of suggestion: MergeSuggestion, _ members: [UInt32]) -> [String] {
    let isQuestion = suggestion.band == .possible
    return survivorship.ranked(isQuestion ? [members[0], members[suggestion.firstEntityCount]] : members)
      .reasons
  }

  /// Changes when any normalised value of a member does, whatever the model.
  private func evidenceDigest(_ members: [UInt32]) -> String {
    var digest = Digest()
    for row in members.sorted(by: { table.identity(of: Int($0)) < table.identity(of: Int($1)) }) {
      digest.add(table.identity(of: Int(row)).description)
      for attribute in table.attributes {
        digest.add("\(attribute.role)")
        for place in attribute.range(of: Int(row)) { digest.add(attribute.values[attribute.codes[place]]) }
      }
    }
    return digest.hexadecimal(length: 32)
  }

  /// What to ask the customer: whether a contact that the survivor has not still holds.
  private func question(_ members: [UInt32]) -> String {
    let askable: [(role: AttributeRole, ask: (String) -> String)] = [
      (.email, { "Is \($0) still in use?" }), (.phone, { "Is \($0) still your number?" }),
      (.address, { "Is \($0) still your address?" }),
    ]
    for (role, ask) in askable {
      guard let attribute = table.attribute(role) else { continue }
      for member in members.dropFirst() {
        if let text = contact(in: attribute, of: member, butNotOf: members[0]) { return ask(text) }
      }
    }
    return ""
  }

  /// The original text of a contact that one record has and another has not, whatever way it is written; no placeholder.
  private func contact(in attribute: Attribute, of member: UInt32, butNotOf survivor: UInt32) -> String? {
    let kept = Set(attribute.range(of: Int(survivor)).map { attribute.codes[$0] })
    for code in attribute.range(of: Int(member)).map({ attribute.codes[$0] })
    where !attribute.isNoEvidence[Int(code)] && !kept.contains(code) {
      for field in attribute.fields {
        let text = table.columns[field][Int(member)]
        let isItsCell =
          !attribute.tellsCells(ofField: field) || attribute.codes(of: member, inCell: text).contains(code)
        if !text.isEmpty, isItsCell { return text }
      }
    }
    return nil
  }
}
