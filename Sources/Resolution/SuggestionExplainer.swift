import Matching
import Records

/// Makes the details of suggestions, each when it is asked for; on any thread, and always the same.
///
/// A class, so that whoever asks carries one reference and not those of all its tables.
public final class SuggestionExplainer: Sendable {
  private let table: RecordTable
  private let scorer: PairScorer
  private let rulesOfPair: @Sendable (CandidatePair) -> [String]
  /// The cells of all fields.
  private let allCells: RowCells
  private let cells: CellComparison
  private let fields: FieldSurvivorship
  private let survivorship: Survivorship
  private let digest: EvidenceDigest
  private let contacts: ContactSharing
  private let entities: Entities
  private let choices: MergeChoices

  /// An explainer of a table's suggestions; `rulesOfPair` names the blocking rules that found a pair.
  init(
    _ table: RecordTable, plan: ComparisonPlan, scorer: PairScorer, survivorship: Survivorship,
    entities: Entities, choices: MergeChoices, evidenceDigest: EvidenceDigest,
    rulesOfPair: @escaping @Sendable (CandidatePair) -> [String]
  ) {
    self.table = table
    self.scorer = scorer
    self.survivorship = survivorship
    self.choices = choices
    self.rulesOfPair = rulesOfPair
    allCells = RowCells(table, fields: Array(table.columns.indices))
    let evidence = CellEvidence(table)
    cells = CellComparison(table, plan: plan, evidence: evidence)
    fields = FieldSurvivorship(table, evidence: evidence)
    digest = evidenceDigest
    contacts = ContactSharing(table)
    self.entities = entities
  }

  /// The details of a suggestion.
  public func details(of suggestion: MergeSuggestion) -> SuggestionDetails { details(of: [suggestion])[0] }

  /// The details of some suggestions, in their order: a few dozen at a time take less than one by one, since what they
  /// read of memory is asked for together.
  public func details(of suggestions: ArraySlice<MergeSuggestion>) -> [SuggestionDetails] {
    let groups = suggestions.map { Array($0.members) }
    for members in groups { allCells.prepare(members) }
    let digests = digest.texts(of: groups)
    let patterns = patterns(of: suggestions)
    scorer.prepare(suggestions.map(\.weakestJoin.strongestPair))
    var first = 0
    return zip(suggestions, zip(groups, digests)).map { suggestion, found in
      defer { first += found.0.count - 1 }
      return details(
        of: suggestion, found.0, patterns[first..<first + found.0.count - 1], digest: found.1)
    }
  }

  private func details(
    of suggestion: MergeSuggestion, _ members: [UInt32], _ patterns: ArraySlice<AgreementPattern>,
    digest: String
  ) -> SuggestionDetails {
    let states = CellStates(members, allCells, fieldCount: table.columns.count)
    return SuggestionDetails(
      survivorReasons: survivorReasons(of: suggestion),
      evidence: evidence(of: suggestion.weakestJoin), marks: marks(of: members, patterns, states),
      result: choices.applied(to: fields.merged(members, states), of: members),
      blockingRules: rulesOfPair(suggestion.weakestJoin.strongestPair), evidenceDigest: digest,
      question: question(members))
  }

  private func survivorReasons(of suggestion: MergeSuggestion) -> [String] {
    // Between the two customers of a question nobody has chosen.
    if suggestion.band != .possible, let choice = choices.survivors[suggestion.survivor] {
      return [choice.reason]
    }
    return survivorship.reasons(suggestion.decidingRules, survivor: suggestion.survivor)
  }

  /// The marks of all members' cells against the survivor's; `patterns` are those of the others with it.
  private func marks(
    of members: [UInt32], _ patterns: ArraySlice<AgreementPattern>, _ states: CellStates
  ) -> [[CellMark]] {
    let survivor = members[0]
    return members.indices.map { place in
      place == 0
        ? cells.marks(ofSurvivor: survivor, states)
        : cells.marks(
          of: members[place], at: place, survivor: survivor, patterns[patterns.startIndex + place - 1],
          states)
    }
  }

  /// The levels of each group's other members with its survivor, group after group: most pairs are joins', and only the
  /// rest is compared again, together.
  private func patterns(of suggestions: ArraySlice<MergeSuggestion>) -> [AgreementPattern] {
    var patterns: [AgreementPattern] = []
    var (missing, places): ([CandidatePair], [Int]) = ([], [])
    for suggestion in suggestions {
      for member in suggestion.members.dropFirst() {
        let pair = CandidatePair(member, suggestion.survivor)
        let join = suggestion.joins.first { $0.strongestPair == pair }
        if join == nil {
          missing.append(pair)
          places.append(patterns.count)
        }
        patterns.append(join?.pattern ?? AgreementPattern())
      }
    }
    for (place, pattern) in zip(places, scorer.patterns(of: missing)) { patterns[place] = pattern }
    return patterns
  }

  /// What the entities of a household or shared contact have in common, with the original value.
  public func shared(by group: SharedGroup) -> [SharedValue] {
    contacts.shared(by: group.members.flatMap { entities[entities.index(ofRow: $0)].members })
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

  /// What to ask the customer: whether a contact that the survivor has not still holds.
  private func question(_ members: [UInt32]) -> CustomerQuestion? {
    for (role, subject) in SuggestionExplainer.askable {
      guard let index = table.attributes.firstIndex(where: { $0.role == role }) else { continue }
      for member in members.dropFirst() {
        if let field = contact(index, of: member, butNotOf: members[0]) {
          return CustomerQuestion(subject, row: member, field: field)
        }
      }
    }
    return nil
  }

  private static let askable: [(role: AttributeRole, subject: CustomerQuestion.Subject)] = [
    (.email, .email), (.phone, .phone), (.address, .address),
  ]

  /// The column of a contact that one record has and another has not, whatever way it is written; no placeholder.
  private func contact(_ index: Int, of member: UInt32, butNotOf survivor: UInt32) -> Int? {
    let kept = table.attributes[index].range(of: Int(survivor))
    for place in table.attributes[index].range(of: Int(member)) {
      let code = table.attributes[index].codes[place]
      if table.attributes[index].isNoEvidence[Int(code)] { continue }
      if table.attributes[index].codes[kept].contains(code) { continue }
      if let field = field(of: code, table.attributes[index], member) { return field }
    }
    return nil
  }

  /// The column of the first of an attribute's cells that brought a value.
  private func field(of code: UInt32, _ attribute: Attribute, _ row: UInt32) -> Int? {
    attribute.fields.first { field in
      !table.columns[field].isEmpty(at: row)
        && (!attribute.tellsCells(ofField: field)
          || attribute.isHeld(code, of: row, in: table.columns[field]))
    }
  }
}
