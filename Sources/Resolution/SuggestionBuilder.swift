import Foundation
import Matching
import Parallel
import Records

/// Writes out suggestions from clusters and from pairs that were not joined.
struct SuggestionBuilder: Sendable {
  private let resolver: Resolver
  private let entities: [Entity]
  private let membership: Membership
  private let cells: CellComparison
  private let fields: FieldSurvivorship
  private let survivorship: Survivorship

  /// A builder over a run's entities.
  init(resolver: Resolver, entities: [Entity], membership: Membership) {
    self.resolver = resolver
    self.entities = entities
    self.membership = membership
    cells = CellComparison(resolver.table, plan: resolver.plan)
    fields = FieldSurvivorship(resolver.table)
    survivorship = Survivorship(resolver.table)
  }

  /// The suggestions of clusters; `ranked` holds each cluster's members, survivor first, with the reasons.
  func suggestions(
    _ clusters: [Cluster], _ ranked: [(members: [UInt32], reasons: [String])]
  ) -> [MergeSuggestion] {
    let chunks = Chunks(of: clusters.count, atMost: 64)
    return concurrentMap(count: chunks.count, threads: resolver.threads) { chunk in
      chunks[chunk].map { suggestion(clusters[$0], ranked[$0].members, ranked[$0].reasons) }
    }.flatMap { $0 }
  }

  private func suggestion(_ cluster: Cluster, _ members: [UInt32], _ reasons: [String]) -> MergeSuggestion {
    let weakest = cluster.joins[0]
    let entity = entities[membership.entity(of: members[0])]
    return suggestion(
      id: entity.id, band: cluster.band, members: members, firstEntityCount: members.count,
      reasons: reasons, joins: cluster.joins, evidence: evidence(of: weakest))
  }

  /// The explanation of a join: that of its strongest pair, with what the other records add or take.
  private func evidence(of join: Join) -> MatchExplanation {
    let explanation = resolver.scorer.explain(join.strongestPair)
    let difference = join.matchWeight - explanation.matchWeight
    if abs(difference) < 0.0005 { return explanation }
    let others = EvidenceLine(
      subject: .otherRecords, text: "what the other records say", matchWeight: difference)
    return MatchExplanation(
      pair: explanation.pair, lines: explanation.lines + [others], pattern: explanation.pattern,
      isSwapped: explanation.isSwapped, latentClass: explanation.latentClass)
  }

  /// The questions: the strongest pair between any two entities that is probable enough and was not joined.
  func questions(_ scored: [ScoredPair]) -> [MergeSuggestion] {
    var strongest: [CandidatePair: ScoredPair] = [:]
    for pair in scored
    where pair.matchProbability >= Resolver.possibleProbability && resolver.isQuestion(pair) {
      let left = UInt32(membership.entity(of: pair.pair.left))
      let right = UInt32(membership.entity(of: pair.pair.right))
      if left == right { continue }
      let key = CandidatePair(left, right)
      if let known = strongest[key], known.logOdds >= pair.logOdds { continue }
      strongest[key] = pair
    }
    let asked = strongest.sorted { $0.key < $1.key }
    let chunks = Chunks(of: asked.count, atMost: 64)
    return concurrentMap(count: chunks.count, threads: resolver.threads) { chunk in
      chunks[chunk].map { question(asked[$0].key, asked[$0].value) }
    }.flatMap { $0 }
  }

  private func question(_ key: CandidatePair, _ pair: ScoredPair) -> MergeSuggestion {
    // The entity of the record that would survive stands first.
    let ranked = survivorship.ranked([
      entities[Int(key.left)].survivor, entities[Int(key.right)].survivor,
    ])
    let first = entities[membership.entity(of: ranked.members[0])]
    let second = entities[membership.entity(of: ranked.members[1])]
    let join = Join(strongestPair: pair.pair, matchWeight: pair.matchWeight, isCertain: false)
    return suggestion(
      id: "Q-" + questionDigest(first.id, second.id), band: .possible,
      members: first.members + second.members,
      firstEntityCount: first.members.count, reasons: ranked.reasons, joins: [join],
      evidence: resolver.scorer.explain(pair.pair))
  }

  private func questionDigest(_ one: String, _ other: String) -> String {
    var digest = Digest()
    for id in [one, other].sorted() { digest.add(id) }
    return digest.hexadecimal(length: 12)
  }

  private func suggestion(
    id: String, band: SuggestionBand, members: [UInt32], firstEntityCount: Int, reasons: [String],
    joins: [Join], evidence: MatchExplanation
  ) -> MergeSuggestion {
    MergeSuggestion(
      id: id, band: band, members: members, firstEntityCount: firstEntityCount, survivorReasons: reasons,
      joins: joins, evidence: evidence,
      marks: members.map { cells.marks(of: $0, survivor: members[0], scorer: resolver.scorer) },
      result: fields.merged(members),
      blockingRules: resolver.rulesOfPair(evidence.pair), evidenceDigest: evidenceDigest(members),
      question: question(members))
  }

  /// Changes when any normalised value of a member does, whatever the model.
  private func evidenceDigest(_ members: [UInt32]) -> String {
    let table = resolver.table
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
    let table = resolver.table
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
        let text = resolver.table.columns[field][Int(member)]
        let isItsCell =
          !attribute.tellsCells(ofField: field) || attribute.codes(of: member, inCell: text).contains(code)
        if !text.isEmpty, isItsCell { return text }
      }
    }
    return nil
  }
}
