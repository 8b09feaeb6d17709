import Matching
import Parallel
import Records

/// The pairs that the outputs list, and those that make households and shared contacts, found in one pass.
struct RelatedPairs: Sendable {
  /// The pairs for `pairs.csv`, by rows.
  private(set) var listed: [RelatedPair] = []
  /// The entities of two records of one household.
  private(set) var households: [CandidatePair] = []
  /// The entities of a company and somebody who shares its contact.
  private(set) var contacts: [CandidatePair] = []

  /// Finds them among a table's scored pairs; `bands` holds each entity's.
  init(
    _ scored: [ScoredPair], _ table: RecordTable, _ entities: Entities, _ bands: [SuggestionBand?],
    _ constraints: LinkageConstraints, pairsAbove: Double, threads: Int
  ) {
    let answered = constraints.answered(entities)
    let sharing = ContactSharing(table)
    let least = ProbabilityBound(pairsAbove)
    let chunks = Chunks(of: scored.count, atMost: 16_384)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var part = RelatedPairs()
      for index in chunks[chunk] {
        if constraints.isHousehold(scored[index].pair) {
          part.addHousehold(scored[index], entities)
        } else {
          part.add(scored[index], entities, bands, sharing, least, answered)
        }
      }
      return part
    }
    listed.reserveCapacity(parts.reduce(0) { $0 + $1.listed.count })
    for part in parts {
      listed.append(contentsOf: part.listed)
      households.append(contentsOf: part.households)
      contacts.append(contentsOf: part.contacts)
    }
  }

  private init() {}

  /// Adds two records that somebody decided are of one household, whatever they share.
  private mutating func addHousehold(_ pair: ScoredPair, _ entities: Entities) {
    let ends = CandidatePair(
      UInt32(entities.index(ofRow: pair.pair.left)), UInt32(entities.index(ofRow: pair.pair.right)))
    if ends.left == ends.right { return }
    households.append(ends)
    listed.append(
      RelatedPair(pair: pair.pair, matchWeight: pair.matchWeight, pairClass: .sameHousehold, band: nil))
  }

  private mutating func add(
    _ pair: ScoredPair, _ entities: Entities, _ bands: [SuggestionBand?], _ sharing: ContactSharing,
    _ least: ProbabilityBound, _ answered: AnsweredQuestions
  ) {
    let entity = entities.index(ofRow: pair.pair.left)
    let other = entities.index(ofRow: pair.pair.right)
    let pairClass = entity == other ? .samePerson : PairClass(pair)
    let isProbable = least.isReached(by: pair)
    if pairClass == .samePerson {
      if !isProbable { return }
    } else if sharing.isShared(pair.pair) {
      let ends = CandidatePair(UInt32(entity), UInt32(other))
      if pairClass == .sameHousehold { households.append(ends) } else { contacts.append(ends) }
    } else if !isProbable {
      return
    }
    let ends = CandidatePair(UInt32(entity), UInt32(other))
    let isAsked = pair.isAsked && !answered.hold(pair, between: ends)
    let band = entity == other ? bands[entity] : isAsked ? .possible : nil
    listed.append(
      RelatedPair(pair: pair.pair, matchWeight: pair.matchWeight, pairClass: pairClass, band: band))
  }
}
