import Foundation
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct LinkageTrainingTests {
  private static let customers = InventedCustomers(count: 250, seed: 31)
  private static let trained = TrainedCustomers(customers.table)

  private func expectFinite(_ model: LinkageModel, sourceLocation: SourceLocation = #_sourceLocation) {
    let parameters = model.parameters
    let numbers = parameters.shares + parameters.levels.joined().joined() + parameters.unrelated.joined()
    for number in numbers + [parameters.swapRate] {
      #expect((0...1).contains(number), sourceLocation: sourceLocation)
    }
    #expect(parameters.shares.reduce(0, +) <= 0.9 + 1e-12, sourceLocation: sourceLocation)
  }

  @Test func findsTheCustomersThatWereEnteredTwice() {
    let trained = LinkageTrainingTests.trained
    #expect(trained.pairwiseF1(LinkageTrainingTests.customers.entities) > 0.9)
    expectFinite(trained.outcome.model)
    #expect(trained.outcome.model.iterations > 3)
  }

  @Test func isTheSameOnAnyNumberOfThreads() {
    let table = LinkageTrainingTests.customers.table
    let one = LinkageTrainingTests.trained.outcome
    let four = TrainedCustomers(table, threads: 4).outcome
    #expect(one.model.parameters == four.model.parameters)
    #expect(one.scored.map(\.pair) == four.scored.map(\.pair))
    #expect(one.scored.map(\.logOdds) == four.scored.map(\.logOdds))
    #expect(one.scored.map(\.rareAgreements) == four.scored.map(\.rareAgreements))
  }

  @Test func aSampleIsTheSameOnAnyNumberOfThreads() {
    let table = LinkageTrainingTests.customers.table
    let one = TrainedCustomers(table, trainingPairs: 500, threads: 1).outcome
    let four = TrainedCustomers(table, trainingPairs: 500, threads: 4).outcome
    #expect(one.model.parameters == four.model.parameters)
    #expect(one.scored.map(\.pair) == four.scored.map(\.pair))
    #expect(one.scored.map(\.logOdds) == four.scored.map(\.logOdds))
  }

  @Test func aSampleLearnsNearlyWhatTheWholeTeaches() {
    let customers = InventedCustomers(count: 1_200, seed: 32)
    let whole = TrainedCustomers(customers.table)
    let sampled = TrainedCustomers(customers.table, trainingPairs: whole.outcome.scored.count / 4)
    #expect(sampled.outcome.model.trainingPairCount < whole.outcome.model.trainingPairCount / 2)
    let sampledScores = Dictionary(uniqueKeysWithValues: sampled.outcome.scored.map { ($0.pair, $0.logOdds) })
    let near = whole.outcome.scored.filter { $0.logOdds > -3 }
    let differences = near.map { abs((sampledScores[$0.pair] ?? -.infinity) - $0.logOdds) }
    // An infinite sum would be a pair that the sampled run lost.
    #expect(differences.reduce(0, +) / Double(near.count) < 1.5)
    let difference = sampled.pairwiseF1(customers.entities) - whole.pairwiseF1(customers.entities)
    #expect(abs(difference) <= 0.01)
  }

  @Test func theOrderOfTheRowsDoesNotShowInTheScores() {
    let customers = LinkageTrainingTests.customers
    var random = RandomStrings(seed: 33)
    var order = Array(customers.entities.indices)
    for place in order.indices.reversed() { order.swapAt(place, random.number(in: 0...place)) }
    let straight = LinkageTrainingTests.trained.outcome
    let shuffled = TrainedCustomers(LiteralTable.table(customers.columns.map { $0.permuted(order) })).outcome
    let rows = order.map { UInt32($0) }
    let scores = Dictionary(
      uniqueKeysWithValues: shuffled.scored.map {
        (CandidatePair(rows[Int($0.pair.left)], rows[Int($0.pair.right)]), $0)
      })
    #expect(scores.count == straight.scored.count)
    for pair in straight.scored {
      let other = scores[pair.pair]
      #expect(abs((other?.logOdds ?? .infinity) - pair.logOdds) < 1e-3)
      #expect(other?.pattern == pair.pattern)
      #expect(other?.latentClass == pair.latentClass)
    }
  }

  @Test func closureComparesPairsThatNoBlockHolds() {
    // The first and the last share nothing that makes a key; the one between shares something with either.
    let table = LiteralTable.table([
      .init(.given, ["eva", "eva", ""] + (0..<30).map { "n\($0)" }),
      .init(
        .phone,
        ["5550001111", "5550001111|7379998888", "7379998888"] + (0..<30).map { "61\($0 + 10)444\($0)333" }),
      .init(.email, ["eva.hill@mail.example", "", ""] + (0..<30).map { "x\($0)yz@w\($0).example" }),
    ])
    let open = TrainedCustomers(table, closureRounds: 0).outcome
    let closed = TrainedCustomers(table).outcome
    #expect(!open.scored.contains { $0.pair == CandidatePair(0, 2) })
    #expect(closed.scored.contains { $0.pair == CandidatePair(0, 2) })
    #expect(closed.model.closureRounds == 1)
    #expect(open.model.closureRounds == 0)
  }

  @Test func scoredPairsAreThoseOfTheTrainedModel() {
    let trained = LinkageTrainingTests.trained
    let scorer = trained.scorer
    for pair in trained.outcome.scored {
      let again = scorer.score(pair.pair)
      #expect(again.logOdds == pair.logOdds)
      #expect(again.rareAgreements == pair.rareAgreements)
    }
  }

  @Test(arguments: [0, 1])
  func aTableWithoutPairsTrainsToSomethingFinite(count: Int) {
    let table = LiteralTable.table([
      .init(.given, Array(["eva"].prefix(count))), .init(.phone, Array(["5550001111"].prefix(count))),
    ])
    let trained = TrainedCustomers(table)
    #expect(trained.outcome.scored.isEmpty)
    expectFinite(trained.outcome.model)
  }

  @Test func twoRecordsAreJudgedByWhatTheySay() throws {
    let columns = { (given: String, surname: String, phone: String, email: String) in
      [
        LiteralTable.Column(.given, ["eva", given]), LiteralTable.Column(.surname, ["hill", surname]),
        LiteralTable.Column(.phone, ["5550001111", phone]),
        LiteralTable.Column(.email, ["eva.hill@mail.example", email]),
      ]
    }
    let same = TrainedCustomers(
      LiteralTable.table(columns("eva", "hill", "5550001111", "eva.hill@mail.example")))
    expectFinite(same.outcome.model)
    #expect(try #require(same.outcome.scored.first).logOdds > 0)
    let other = TrainedCustomers(
      LiteralTable.table(columns("tom", "king", "5550001111", "tom.king@post.example")))
    expectFinite(other.outcome.model)
    #expect(try #require(other.outcome.scored.first).logOdds < 0)
  }

  @Test(arguments: [2, 3, 12])
  func equalRecordsAreOneCustomer(count: Int) {
    let columns = LinkageTrainingTests.customers.columns.map {
      $0.permuted([Int](repeating: 0, count: count))
    }
    let trained = TrainedCustomers(LiteralTable.table(columns))
    expectFinite(trained.outcome.model)
    #expect(trained.outcome.scored.count == count * (count - 1) / 2)
    for pair in trained.outcome.scored {
      #expect(pair.logOdds > 5)
      #expect(pair.logOdds == trained.outcome.scored[0].logOdds)
    }
  }

  @Test func equalRecordsThatSayLittleAreOneCustomerToo() {
    let table = LiteralTable.table([
      .init(.given, [String](repeating: "eva", count: 12)),
      .init(.surname, [String](repeating: "hill", count: 12)),
      .init(.phone, [String](repeating: "5550001111", count: 12)),
    ])
    for pair in TrainedCustomers(table).outcome.scored { #expect(pair.logOdds > 0) }
  }

  @Test func noCandidatePairsAreNoScoresButAModel() {
    let table = LiteralTable.table([
      .init(.given, ["eva", "tom", "amy"]), .init(.surname, ["hill", "king", "woods"]),
      .init(.phone, ["5550001111", "6660002222", "7770003333"]),
    ])
    let trained = TrainedCustomers(table)
    #expect(trained.outcome.scored.isEmpty)
    expectFinite(trained.outcome.model)
    #expect(trained.scorer.score(CandidatePair(0, 1)).logOdds < 0)
  }

  @Test func aTableWithNothingToCompareTrainsToNothing() {
    let table = LiteralTable.table([.init(shown: "colour", ["red", "red", "blue"])])
    let trained = TrainedCustomers(table)
    #expect(trained.outcome.scored.isEmpty)
    expectFinite(trained.outcome.model)
  }
}
