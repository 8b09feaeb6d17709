import Foundation
import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct ResolverTests {
  /// 230 customers and, to make questions, thirty entries with a name and little else.
  private static let columns: [LiteralTable.Column] = {
    let columns = InventedCustomers(count: 360, seed: 64, changes: 2...8).columns
    let strangers = InventedCustomers(count: 30, seed: 63).columns
    return zip(columns, strangers).enumerated().map { place, pair in
      let few = (0..<30).map { row in
        place < 2 || place == 2 + row % 5 ? pair.0.values[row * 5] : row % 3 == 0 ? pair.1.values[row] : ""
      }
      return LiteralTable.Column(pair.0.role ?? .text, pair.0.values + few)
    }
  }()
  private static let table = LiteralTable.table(columns)
  private static let customers = ResolvedCustomers(table)

  private let customers = ResolverTests.customers
  private var resolved: Resolved { customers.resolved }
  private var contacts: ContactSharing { ContactSharing(customers.table) }
  private var entityOfRow: [UInt32: Entity] {
    Dictionary(
      uniqueKeysWithValues: resolved.entities.flatMap { entity in entity.members.map { ($0, entity) } })
  }

  @Test func constraintsBindPairsThatWereNeverScored() throws {
    let table = customers.table
    let apart = CandidatePair(0, 1)
    let joined = try #require(resolved.entities.first { $0.members.count == 2 }).members.sorted()
    let together = CandidatePair(joined[0], joined[1])
    let resolver = Resolver(
      table, model: customers.outcome.model, pairsAbove: 0.2, threads: 1)
    let scored = customers.outcome.scored.filter { $0.pair != apart }
    let bound = resolver.resolve(
      scored, constraints: LinkageConstraints(mustLink: [apart], cannotLink: [together]))
    #expect(bound.entities.contains { $0.members.contains(0) && $0.members.contains(1) })
    #expect(!bound.entities.contains { $0.members.contains(joined[0]) && $0.members.contains(joined[1]) })
  }

  @Test func everyRecordIsInOneEntity() {
    let rows = resolved.entities.flatMap(\.members)
    #expect(rows.count == 390)
    #expect(Set(rows).count == 390)
    #expect(Set(resolved.entities.map(\.id)).count == resolved.entities.count)
    let first = resolved.entities.map { $0.members.min() ?? 0 }
    #expect(first == first.sorted())
  }

  @Test func certainAndLikelyGroupsAreEntitiesWithTheirSurvivorFirst() {
    let groups = resolved.suggestions.filter { $0.band != .possible }
    #expect(groups.count > 20)
    #expect(groups.count == resolved.entities.count { $0.members.count > 1 })
    for group in groups {
      let entity = entityOfRow[group.survivor]
      #expect(group.id == entity?.id)
      #expect(group.members == entity?.members)
      #expect(group.firstEntityCount == group.members.count)
      #expect(group.survivor == Survivorship(customers.table).ranked(group.members.sorted()).members[0])
      #expect(group.joins.count == group.members.count - 1)
      #expect(group.band == (group.joins.allSatisfy(\.isCertain) ? .certain : .likely))
      let details = customers.details(of: group)
      #expect(!details.survivorReasons.isEmpty)
      #expect(details.marks.count == group.members.count)
      #expect(details.result.values.count == customers.table.schema.fields.count)
      #expect(!details.blockingRules.isEmpty || group.members.count > 2, "closure alone found it")
    }
  }

  @Test func aGroupsNumberIsThatOfItsWeakestJoin() {
    for group in resolved.suggestions {
      let evidence = customers.details(of: group).evidence
      #expect(abs(group.matchWeight - evidence.matchWeight) < 1e-6)
      #expect(group.joins.map(\.matchWeight) == group.joins.map(\.matchWeight).sorted())
      #expect(abs(group.probability - 1 / (1 + exp2(-group.matchWeight))) < 1e-12)
      #expect(evidence.pair == group.joins[0].strongestPair)
    }
  }

  @Test func whatTheOtherRecordsSayIsALineOfItsOwn() {
    let groups = resolved.suggestions.filter { $0.band != .possible }
    #expect(groups.contains { $0.members.count > 2 })
    for group in groups {
      let evidence = customers.details(of: group).evidence
      let others = evidence.lines.filter { $0.subject == .otherRecords }
      let pair = PairScorer(customers.table, model: customers.outcome.model).explain(evidence.pair)
      let rest = evidence.lines.filter { $0.subject != .otherRecords }
      #expect(rest == pair.lines)
      if group.members.count == 2 { #expect(others.isEmpty) }
      #expect(others.count <= 1)
    }
  }

  @Test func aQuestionStandsBetweenTwoEntitiesWithAllTheirMembers() {
    let questions = resolved.suggestions.filter { $0.band == .possible }
    #expect(questions.contains { $0.members.count > 2 })
    for question in questions {
      let first = Array(question.members.prefix(question.firstEntityCount))
      let second = Array(question.members.dropFirst(question.firstEntityCount))
      #expect(entityOfRow[first[0]].map { Array($0.members) } == first)
      #expect(second.first.flatMap { entityOfRow[$0] }.map { Array($0.members) } == second)
      #expect(question.id.hasPrefix("Q-"))
      #expect(question.probability >= Resolver.possibleProbability)
      #expect(question.joins.count == 1)
      #expect(Survivorship(customers.table).ranked([first[0], second[0]]).members[0] == first[0])
    }
    let couples = questions.map { Set([$0.members[0], $0.members[$0.firstEntityCount]]) }
    #expect(Set(couples).count == couples.count, "two entities are asked about once")
  }

  @Test func customersAreAskedOnlyAboutContactsThatTheSurvivorHasNot() {
    let asked = resolved.suggestions.compactMap { suggestion in
      customers.details(of: suggestion).question.map { (suggestion, customers.text($0)) }
    }
    #expect(!asked.isEmpty)
    for (suggestion, question) in asked {
      let survivor = customers.table[Int(suggestion.survivor)]
      for contact in survivor[.phone] + survivor[.email] { #expect(!question.contains(contact)) }
    }
  }

  @Test func aQuestionIsTheStrongestPairBetweenTwoEntities() {
    for question in resolved.suggestions where question.band == .possible {
      let first = Set(question.members.prefix(question.firstEntityCount))
      let second = Set(question.members.dropFirst(question.firstEntityCount))
      let between = customers.outcome.scored.filter { pair in
        PairClass(pair) == .samePerson
          && (first.contains(pair.pair.left) && second.contains(pair.pair.right)
            || second.contains(pair.pair.left) && first.contains(pair.pair.right))
      }
      #expect(between.map(\.logOdds).max().map { abs($0 / log(2) - question.matchWeight) < 1e-9 } == true)
    }
  }

  @Test func everyProbablePairIsJoinedOrAskedAbout() {
    let asked = Set(
      resolved.suggestions.filter { $0.band == .possible }.map {
        Set([entityOfRow[$0.members[0]]?.id, entityOfRow[$0.members[$0.firstEntityCount]]?.id])
      })
    for pair in customers.outcome.scored
    where pair.matchProbability >= 0.2 && PairClass(pair) == .samePerson && pair.conflict == nil {
      let ids = Set([entityOfRow[pair.pair.left]?.id, entityOfRow[pair.pair.right]?.id])
      #expect(ids.count == 1 || asked.contains(ids))
    }
  }

  @Test func whatMayNeverBeJoinedIsNotAskedAbout() {
    let pair = { (flags: PairFlags, latentClass: LatentClass) in
      LiteralPairs().pair(0, 1, 0, flags: flags, latentClass: latentClass)
    }
    #expect(pair(.bothGiven, .samePerson).isQuestion)
    #expect(pair([], .household).isQuestion)
    #expect(!pair(.bothGiven, .household).isQuestion)
    #expect(!pair(.otherGeneration, .samePerson).isQuestion)
    #expect(!pair(.placeholderName, .samePerson).isQuestion)
    #expect(!pair(.organizationAndPerson, .samePerson).isQuestion)
  }

  @Test func suggestionsComeInTheOrderInWhichPeopleShouldSeeThem() {
    let ordered = SuggestionOrder(customers.table, threads: 3).ordered(resolved.suggestions.reversed())
    #expect(resolved.suggestions.map(\.id) == ordered.map(\.id))
    // What somebody has to look at stands before what may be accepted unseen.
    let firstCertain = resolved.suggestions.firstIndex { $0.band == .certain }
    #expect(firstCertain == resolved.suggestions.count { $0.band != .certain })
  }

  @Test func pairsAreListedWithClassAndBand() {
    let listed = Dictionary(uniqueKeysWithValues: resolved.pairs.map { ($0.pair, $0) })
    #expect(resolved.pairs.map(\.pair) == resolved.pairs.map(\.pair).sorted())
    let bands = Dictionary(
      uniqueKeysWithValues: resolved.suggestions.filter { $0.band != .possible }.map { ($0.id, $0.band) })
    for pair in customers.outcome.scored {
      let left = entityOfRow[pair.pair.left]?.id
      let isJoined = left == entityOfRow[pair.pair.right]?.id
      let found = listed[pair.pair]
      if isJoined {
        if pair.matchProbability >= 0.2 { #expect(found != nil) }
        #expect(found == nil || found?.pairClass == .samePerson)
        #expect(found == nil || found?.band == bands[left ?? ""])
      } else if pair.matchProbability >= 0.2 {
        #expect(found?.pairClass == PairClass(pair))
        #expect(found?.band == (PairClass(pair) == .samePerson ? .possible : nil))
      } else if PairClass(pair) == .sameHousehold {
        #expect((found?.pairClass == .sameHousehold) == contacts.isShared(pair.pair))
        #expect(found?.band == nil)
      } else {
        #expect(found == nil)
      }
      if let found { #expect(abs(found.matchWeight - pair.matchWeight) < 1e-12) }
    }
  }

  @Test func householdsAreListedAndNeverMerged() {
    let households = resolved.sharedGroups.filter { $0.pairClass == .sameHousehold }
    #expect(!households.isEmpty)
    for household in households {
      #expect(household.members.count >= 2)
      #expect(!resolved.explainer.shared(by: household).isEmpty)
      #expect(Set(household.members.compactMap { entityOfRow[$0]?.id }).count == household.members.count)
      for member in household.members {
        #expect(entityOfRow[member]?.survivor == member)
        let members = entityOfRow[member]?.members ?? []
        #expect(members.contains { !customers.table[Int($0)][.given].isEmpty })
      }
    }
    let sizes = households.map(\.members.count)
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test func theExpectedPrecisionIsTheMeanProbabilityOfTheJoins() throws {
    for band in [SuggestionBand.certain, .likely] {
      let joins = resolved.suggestions.filter { $0.band == band }.flatMap(\.joins)
      let mean = joins.reduce(0) { $0 + 1 / (1 + exp2(-$1.matchWeight)) } / Double(joins.count)
      #expect(abs(try #require(resolved.expectedPrecision[band]) - mean) < 1e-9)
    }
    #expect(try #require(resolved.expectedPrecision[.certain]) >= 0.99)
  }

  @Test func theResultDoesNotDependOnTheNumberOfThreads() {
    let others = ResolvedCustomers(customers.table, threads: 4)
    let four = others.resolved
    #expect(four.entities == resolved.entities)
    #expect(four.suggestions.map(\.id) == resolved.suggestions.map(\.id))
    let details = (four.suggestions.map(others.details), resolved.suggestions.map(customers.details))
    #expect(details.0.map(\.evidence) == details.1.map(\.evidence))
    #expect(details.0.map(\.result) == details.1.map(\.result))
    #expect(four.pairs.map(\.pair) == resolved.pairs.map(\.pair))
    #expect(four.sharedGroups.map(\.members) == resolved.sharedGroups.map(\.members))
  }

  @Test func shuffledRowsGiveTheSameEntitiesBandsAndSurvivors() {
    var random = RandomStrings(seed: 62)
    var order = Array(0..<390)
    for place in order.indices.reversed() { order.swapAt(place, random.number(in: 0...place)) }
    let shuffled = ResolvedCustomers(
      LiteralTable.table(ResolverTests.columns.map { $0.permuted(order) }, ids: order.map { "r\($0)" }))
    #expect(shuffled.groups == customers.groups)
    #expect(Set(shuffled.resolved.entities.map(\.id)) == Set(resolved.entities.map(\.id)))
    let summary = { (customers: ResolvedCustomers) in
      Set(
        customers.resolved.suggestions.map {
          "\($0.id) \($0.band) \(customers.table.identity(of: Int($0.survivor))) "
            + customers.details(of: $0).evidenceDigest
        })
    }
    #expect(summary(shuffled) == summary(customers))
  }

  @Test func whatIsExpectedToBeMissedIsTheProbabilityLeftApart() throws {
    let bands = Dictionary(
      uniqueKeysWithValues: resolved.suggestions.filter { $0.band != .possible }.map { ($0.id, $0.band) })
    var apart = (certain: 0.0, likely: 0.0)
    for pair in customers.outcome.scored where !(pair.conflict?.isFinal ?? false) {
      let one = entityOfRow[pair.pair.left]
      let band = one?.id == entityOfRow[pair.pair.right]?.id ? one.flatMap { bands[$0.id] } : nil
      if band != .certain { apart.certain += pair.matchProbability }
      if band == nil { apart.likely += pair.matchProbability }
    }
    let missed = resolved.expectedMissed
    #expect(abs(try #require(missed[.certain]) - apart.certain) < 1e-9)
    #expect(abs(try #require(missed[.likely]) - apart.likely) < 1e-9)
    #expect(apart.likely > 0.5 && apart.certain > apart.likely + 5)
  }
}
