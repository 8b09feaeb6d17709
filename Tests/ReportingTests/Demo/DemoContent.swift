import Blocking
import Matching
import Records
import Resolution

@testable import Reporting

/// A report's content built group by group.
struct DemoContent {
  var table: DemoTable
  private(set) var suggestions: [MergeSuggestion] = []
  private var details: [String: SuggestionDetails] = [:]
  private var rulesOfPair: [CandidatePair: [String]] = [:]
  private var entities: [Entity] = []
  private(set) var pairs: [RelatedPair] = []
  private var sharedGroups: [(group: SharedGroup, shared: [SharedValue])] = []
  var hubs: [Hub] = []
  var rejected: [RejectedRow] = []
  var remarks: [String] = []
  var expectedPrecision: [SuggestionBand: Double] = [:]
  var expectedMissed: [SuggestionBand: Double] = [:]
  var isTableOfPeople = true
  /// What changed since the last run, and where groups stand, by their ids; nil in a run without a memory.
  var changes: RunChanges?
  var standings: [String: SuggestionStanding]?
  /// The model in the place of the usual one.
  var model: ModelSummary?

  init(_ table: DemoTable = DemoTable()) { self.table = table }

  /// Adds a group; marks stand as (member, column) → mark and note, all others are found by comparing texts.
  mutating func suggest(
    _ id: String, _ band: SuggestionBand, _ members: [UInt32], firstEntity: Int? = nil,
    evidence: [(EvidenceLine.Subject, String, Double)], marks: [[String: CellMark]] = [],
    chosen: [String: (member: Int, reason: String)] = [:], rules: [String] = ["phone", "name-swapped"],
    kept: [String] = ["most complete", "newest order"],
    question: (CustomerQuestion.Subject, member: Int, column: String)? = nil
  ) {
    let weakest = CandidatePair(members[0], members[members.count - 1])
    let explanation = MatchExplanation(
      pair: weakest,
      lines: evidence.map { EvidenceLine(subject: $0.0, text: $0.1, matchWeight: $0.2) },
      pattern: AgreementPattern(), isSwapped: false, latentClass: .samePerson)
    var joins = [
      Join(strongestPair: weakest, matchWeight: explanation.matchWeight, isCertain: band == .certain)
    ]
    for other in members.dropFirst().dropLast() where firstEntity == nil {
      joins.append(
        Join(
          strongestPair: CandidatePair(members[0], other), matchWeight: explanation.matchWeight + 6.25,
          isCertain: true))
    }
    suggestions.append(
      MergeSuggestion(
        id: id, band: band, matchWeight: explanation.matchWeight, members: ArrayPart(members),
        firstEntityCount: firstEntity ?? members.count, joins: ArrayPart(joins)))
    details[id] = SuggestionDetails(
      survivorReasons: kept, evidence: explanation,
      marks: members.indices.map { position in
        table.columns.indices.map { field in
          position < marks.count
            ? marks[position][table.columns[field].name] ?? mark(members, position, field)
            : mark(members, position, field)
        }
      },
      result: result(members, chosen: chosen), blockingRules: rules, evidenceDigest: "",
      question: question.map { subject, member, column in
        CustomerQuestion(
          subject, row: members[member], field: table.columns.firstIndex { $0.name == column } ?? 0)
      })
    if band != .possible { entities.append(Entity(id: id, members: ArrayPart(members))) }
    for join in joins { rulesOfPair[join.strongestPair] = rules }
    pairs += joins.map {
      RelatedPair(pair: $0.strongestPair, matchWeight: $0.matchWeight, pairClass: .samePerson, band: band)
    }
  }

  /// Adds a pair that is no suggestion.
  mutating func relate(_ one: UInt32, _ other: UInt32, _ pairClass: PairClass, matchWeight: Double) {
    pairs.append(
      RelatedPair(
        pair: CandidatePair(one, other), matchWeight: matchWeight, pairClass: pairClass, band: nil))
  }

  /// Adds a household or shared contact.
  mutating func share(_ pairClass: PairClass, _ members: [UInt32], _ shared: [SharedValue]) {
    sharedGroups.append((SharedGroup(pairClass: pairClass, members: ArrayPart(members)), shared))
  }

  func content(outputName: String = "out", isRedacted: Bool = false) -> ReportContent {
    let table = table.table()
    let grouped = Set(entities.flatMap(\.members))
    let singles = (0..<UInt32(table.count)).filter { !grouped.contains($0) }
      .map { Entity(id: "S-\($0)", members: [$0]) }
    let model = model ?? DemoModel.summary(isTableOfPeople: isTableOfPeople)
    let (details, rulesOfPair, sharedGroups) = (digested(details, table), rulesOfPair, sharedGroups)
    let ruleWords = Set(rulesOfPair.values.flatMap { $0 } + ["phone"]).sorted(by: >)
    let order: [SuggestionBand: Int] = [.likely: 0, .possible: 1, .certain: 2]
    return ReportContent(
      runID: "3f9c2a7be1d05c48", facts: facts(table), table: table,
      suggestions: suggestions.enumerated().sorted {
        (order[$0.element.band] ?? 0, $0.offset) < (order[$1.element.band] ?? 0, $1.offset)
      }.map(\.element),
      entities: Entities((entities + singles).sorted { $0.survivor < $1.survivor }),
      pairs: pairs.sorted { $0.pair < $1.pair },
      sharedGroups: sharedGroups.map(\.group), hubs: hubs, rejected: rejected, blocking: DemoModel.blocking,
      model: model,
      expectedPrecision: expectedPrecision,
      expectedMissed: expectedMissed,
      linkage: (
        alpha: isTableOfPeople ? 0.3 : 0, threshold: 0, support: isTableOfPeople ? 0.5 : 0,
        calibration: isTableOfPeople ? 0.5 : 0
      ),
      supportCounts: supportCounts(model), outputName: outputName,
      details: { suggestions in
        suggestions.map { suggestion in
          guard let found = details[suggestion.id] else { preconditionFailure("a suggestion of the demo") }
          return found
        }
      }, ruleWords: ruleWords,
      rulesOfPair: { pair in
        let rules = rulesOfPair[pair] ?? ["phone"]
        return rules.reduce(0) { bits, word in bits | 1 << UInt64(ruleWords.firstIndex(of: word) ?? 63) }
      },
      shared: { group in
        sharedGroups.first { $0.group.pairClass == group.pairClass && $0.group.members == group.members }?
          .shared ?? []
      }, changes: changes, standings: standings, redaction: isRedacted ? Redaction(threads: 2) : nil)
  }

  /// The details with the digests of the groups' records.
  private func digested(
    _ details: [String: SuggestionDetails], _ table: RecordTable
  ) -> [String: SuggestionDetails] {
    let digests = EvidenceDigest(table).texts(of: suggestions.map { Array($0.members) })
    var digested: [String: SuggestionDetails] = [:]
    for (suggestion, digest) in zip(suggestions, digests) {
      guard let found = details[suggestion.id] else { continue }
      digested[suggestion.id] = SuggestionDetails(
        survivorReasons: found.survivorReasons, evidence: found.evidence, marks: found.marks,
        result: found.result, blockingRules: found.blockingRules, evidenceDigest: digest,
        question: found.question)
    }
    return digested
  }

  /// For each comparison the joined groups for which its line speaks.
  private func supportCounts(_ model: ModelSummary) -> [Int] {
    let joined = suggestions.filter { $0.band != .possible }.compactMap { details[$0.id] }
    return model.comparisons.indices.map { place in
      joined.count { details in
        details.evidence.lines.contains { $0.subject == .comparison(place) && $0.matchWeight > 0 }
      }
    }
  }

  private func facts(_ table: RecordTable) -> RunFacts {
    let inputs = table.sources.enumerated().map { index, source in
      RunFacts.Input(
        source: source, location: "\(source).csv", format: "csv", reading: "UTF-8, comma, header",
        digest: String(repeating: "ab", count: 32),
        recordCount: table.sourceCodes.count { Int($0) == index },
        rejectedCount: rejected.count { $0.source == source })
    }
    return RunFacts(
      inputs: inputs, version: "0.1.0",
      settings: [("region", "US"), ("pairs-above", "0.2")], newestDate: "2026-11-21", remarks: remarks)
  }

  private func mark(_ members: [UInt32], _ position: Int, _ field: Int) -> CellMark {
    let kind = table.columns[field].kind
    let (own, kept) = (table.text(members[position], field), table.text(members[0], field))
    if own.isEmpty || kept.isEmpty { return CellMark(.missing) }
    if kind is DemoKinds.DisplayOnly || kind is DemoKinds.ID || kind is DemoKinds.Created
      || kind is DemoKinds.Notes
    {
      return CellMark(.notCompared)
    }
    func bare(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return CellMark(bare(own) == bare(kept) ? .equal : .different)
  }

  private func result(
    _ members: [UInt32], chosen: [String: (member: Int, reason: String)]
  ) -> GoldenRecord {
    GoldenRecord(
      values: table.columns.indices.map { field in
        let choice = chosen[table.columns[field].name]
        let row =
          choice.map { members[$0.member] } ?? members.first { !table.text($0, field).isEmpty }
        let reason = choice?.reason ?? (row == members[0] ? "the survivor's" : "survivor has none")
        return GoldenRecord.Value(row: row, reason: row == nil ? "" : reason)
      })
  }
}
