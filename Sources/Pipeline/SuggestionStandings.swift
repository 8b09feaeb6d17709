import Ledger
import Matching
import Records
import Resolution

/// Says of each suggestion what decisions make of it: whether it is decided, why to look again, what programs recommend.
struct SuggestionStandings {
  /// The most sentences that say why to look at one suggestion again.
  private static let sentenceLimit = 5
  /// The match weight in bits below which the evidence speaks strongly against one customer.
  private static let strongContrary = -5.0

  private let table: RecordTable
  private let decisions: TableDecisions
  /// The decided customer that a row belongs to.
  private let customerOfRow: [UInt32: UInt32]
  /// The pairs that a person put off, and that are as they were then.
  private let putOff: Set<CandidatePair>

  /// The standings of a table's suggestions under its decisions.
  init(_ table: RecordTable, _ decisions: TableDecisions) {
    self.table = table
    self.decisions = decisions
    customerOfRow = SuggestionStandings.customers(decisions.constraints.mustLink)
    putOff = SuggestionStandings.putOff(decisions.entries)
  }

  /// A suggestion's standing; what became of it since the last run is for others to say.
  func standing(of suggestion: MergeSuggestion) -> SuggestionStanding {
    // Most suggestions are of records that nobody decided anything about.
    guard suggestion.members.contains(where: { decisions.entriesOfRow[$0] != nil }) else { return .unknown }
    let sides = Sides(suggestion)
    let verdict = decided(suggestion, sides)
    return SuggestionStanding(
      decided: verdict, lookAgain: reasonsToLook(suggestion, sides, verdict),
      recommendations: recommendations(sides))
  }

  /// Whether anything of a suggestion was decided once, be it revoked since or not.
  func wasDecided(_ suggestion: MergeSuggestion) -> Bool {
    let sides = Sides(suggestion)
    return entries(sides).contains { $0.stored.state != .recommended && sides.areCrossed(by: $0.rows) }
  }

  private func decided(_ suggestion: MergeSuggestion, _ sides: Sides) -> Decision.Verdict? {
    if suggestion.band == .possible {
      if let entry = reconsidered(sides) {
        return entry.decision.verdict == .same ? .different : entry.decision.verdict
      }
      return sides.crossPairs.allSatisfy(putOff.contains) ? .unsure : nil
    }
    let customers = suggestion.members.map { customerOfRow[$0] }
    if customers.allSatisfy({ $0 != nil && $0 == customers[0] }) { return .same }
    return isHeldByPutOffs(suggestion) ? .unsure : nil
  }

  /// Whether what was put off, with what was decided to be one customer, connects all records of a group.
  private func isHeldByPutOffs(_ suggestion: MergeSuggestion) -> Bool {
    if putOff.isEmpty { return false }
    let members = Array(suggestion.members)
    var sets = DisjointSets(count: members.count)
    var joined = 1
    for one in members.indices {
      for other in members.indices where other > one {
        let customer = customerOfRow[members[one]]
        let isOne = customer != nil && customer == customerOfRow[members[other]]
        guard isOne || putOff.contains(CandidatePair(members[one], members[other])) else { continue }
        if sets.unite(UInt32(one), UInt32(other)) { joined += 1 }
      }
    }
    return joined == members.count
  }

  /// The latest decision that holds a question's two sides apart and is to be looked at again.
  private func reconsidered(_ sides: Sides) -> TableDecisions.Entry? {
    let pairs = sides.crossPairs.filter { decisions.constraints.reconsidered.contains($0) }
    if pairs.isEmpty { return nil }
    return entries(sides).last { entry in
      entry.stored.state == .applied && !Set(entry.apart).isDisjoint(with: pairs)
    }
  }

  private func reasonsToLook(
    _ suggestion: MergeSuggestion, _ sides: Sides, _ verdict: Decision.Verdict?
  ) -> [String] {
    if suggestion.band == .possible {
      guard let entry = reconsidered(sides) else { return [] }
      let what = verdict == .household ? "are one household" : "are different customers"
      return limited(
        changed(sides.rows, in: entry).map {
          "\(name($0)) changed since \(decided(entry)) that the two \(what)"
        }
          + ["they look like one customer now"])
    }
    let sentences = sides.rows.compactMap { row -> String? in
      // The latest decision about a record says whether it is what was decided on.
      let about = (decisions.entriesOfRow[row] ?? []).map { decisions.entries[$0] }.last { entry in
        entry.stored.state == .applied && entry.decision.verdict == .same
          && sides.areCrossed(by: entry.parts.flatMap { $0 })
      }
      guard let about, about.changed.contains(row) else { return nil }
      return "\(name(row)) changed since \(decided(about)) that it is the same customer"
    }
    if sentences.isEmpty { return [] }
    let contrary = suggestion.joins.contains {
      $0.isDecided && $0.matchWeight < SuggestionStandings.strongContrary
    }
    return limited(sentences + (contrary ? ["the evidence now speaks against one customer"] : []))
  }

  private func changed(_ rows: [UInt32], in entry: TableDecisions.Entry) -> [UInt32] {
    rows.filter { entry.changed.contains($0) }
  }

  private func limited(_ sentences: [String]) -> [String] {
    if sentences.count <= SuggestionStandings.sentenceLimit { return sentences }
    let rest = sentences.count - SuggestionStandings.sentenceLimit + 1
    return sentences.prefix(SuggestionStandings.sentenceLimit - 1) + ["and \(rest) more"]
  }

  private func name(_ row: UInt32) -> String { table.identity(of: Int(row)).description }

  /// `Ana decided (2026-11-22)`.
  private func decided(_ entry: TableDecisions.Entry) -> String {
    let day = entry.decision.decidedAt.prefix(10)
    return "\(entry.decision.decider.shownName) decided" + (day.isEmpty ? "" : " on \(day)")
  }

  private func recommendations(_ sides: Sides) -> [SuggestionStanding.Recommendation] {
    entries(sides).filter { $0.stored.state == .recommended && sides.areCrossed(by: $0.rows) }.map {
      SuggestionStanding.Recommendation(
        verdict: $0.decision.verdict, decider: $0.decision.decider.shownName, number: $0.number)
    }
  }

  /// The decisions about any of a suggestion's records, by number.
  private func entries(_ sides: Sides) -> [TableDecisions.Entry] {
    Set(sides.rows.flatMap { decisions.entriesOfRow[$0] ?? [] }).sorted().map { decisions.entries[$0] }
  }

  private static func customers(_ same: Set<CandidatePair>) -> [UInt32: UInt32] {
    let rows = Set(same.flatMap { [$0.left, $0.right] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices.map { UInt32($0) }))
    var sets = DisjointSets(count: rows.count)
    for pair in same {
      if let left = places[pair.left], let right = places[pair.right] { sets.unite(left, right) }
    }
    return Dictionary(uniqueKeysWithValues: rows.indices.map { (rows[$0], sets.find(UInt32($0))) })
  }

  private static func putOff(_ entries: [TableDecisions.Entry]) -> Set<CandidatePair> {
    var pairs: Set<CandidatePair> = []
    for entry in entries where entry.stored.state == .applied && entry.decision.decider.kind == .person {
      for pair in entry.across {
        let isUnsure = entry.decision.verdict == .unsure
        if isUnsure, !entry.changed.contains(pair.left), !entry.changed.contains(pair.right) {
          pairs.insert(pair)
        } else {
          pairs.remove(pair)
        }
      }
    }
    return pairs
  }
}

/// A suggestion's records: those of a question on two sides, else all on one.
private struct Sides {
  let rows: [UInt32]
  private let first: [UInt32]
  private let second: [UInt32]

  init(_ suggestion: MergeSuggestion) {
    rows = suggestion.members.sorted()
    first = Array(suggestion.members.prefix(suggestion.firstEntityCount))
    second = Array(suggestion.members.dropFirst(suggestion.firstEntityCount))
  }

  /// The pairs that the suggestion is about.
  var crossPairs: [CandidatePair] { first.flatMap { one in second.map { CandidatePair(one, $0) } } }

  /// Whether two of some rows are a pair that the suggestion is about.
  func areCrossed(by rows: [UInt32]) -> Bool {
    if second.isEmpty { return first.count { rows.contains($0) } > 1 }
    return first.contains(where: rows.contains) && second.contains(where: rows.contains)
  }
}
