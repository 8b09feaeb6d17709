import Foundation
import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct PairScorerTests {
  /// Customers with swapped names, generations and companies among them.
  private static let trained: TrainedCustomers = {
    let customers = InventedCustomers(count: 160, seed: 41)
    var names = customers.columns.prefix(2).map(\.values)
    for row in stride(from: 0, to: 160, by: 9) {
      (names[0][row], names[1][row]) = (names[1][row], names[0][row])
    }
    for row in 100..<112 { (names[0][row], names[1][row]) = ("john", "smith") }
    let companies = customers.entities.map { $0 % 8 == 0 ? "florist number \($0)" : "" }
    for row in names[0].indices where !companies[row].isEmpty && row % 2 == 0 { names[0][row] = "" }
    return TrainedCustomers(
      LiteralTable.table(
        [
          .init(.given, names[0]), .init(.surname, names[1]),
          .init(.generation, names[0].indices.map { $0 % 10 == 0 ? "jr" : $0 % 10 == 1 ? "sr" : "" }),
          .init(.organization, companies),
        ] + Array(customers.columns.dropFirst(2))))
  }()

  private let trained = PairScorerTests.trained
  private var scorer: PairScorer { trained.scorer }
  private var model: LinkageModel { trained.outcome.model }

  @Test func theLinesAddUpToTheScore() {
    for pair in trained.outcome.scored {
      let explanation = scorer.explain(pair.pair)
      #expect(abs(explanation.matchWeight - pair.matchWeight) < 1e-9)
      #expect(abs(explanation.matchProbability - pair.matchProbability) < 1e-9)
      #expect(explanation.latentClass == pair.latentClass)
      #expect(explanation.pattern == pair.pattern)
      #expect(explanation.isSwapped == pair.flags.contains(.swappedNames))
    }
  }

  @Test func aProbabilityIsTheLogisticOfItsWeightInBits() {
    for pair in trained.outcome.scored.prefix(200) {
      #expect(abs(pair.matchProbability - 1 / (1 + pow(2, -pair.matchWeight))) < 1e-12)
      #expect(abs(pair.matchWeight - pair.logOdds / log(2)) < 1e-12)
    }
    #expect(MatchExplanation.probability(ofWeight: 0) == 0.5)
    #expect(abs(MatchExplanation.probability(ofWeight: 3) - 8.0 / 9) < 1e-15)
    #expect(MatchExplanation.probability(ofWeight: -2_000) == 0)
    #expect(MatchExplanation.probability(ofWeight: 2_000) == 1)
  }

  @Test func thePriorComesFirstThenTheComparisonsInOrderThenWhoElseItCouldBe() throws {
    for pair in trained.outcome.scored {
      let subjects = scorer.explain(pair.pair).lines.map(\.subject)
      let places = model.plan.comparisons.indices.filter { pair.pattern[$0] >= 0 }
      var expected: [EvidenceLine.Subject] = [.prior] + places.map { .comparison($0) }
      if pair.flags.contains(.swappedNames) { expected.append(.swappedNames) }
      expected.append(.relativeOrNamesake)
      #expect(subjects.starts(with: expected))
      #expect(
        subjects.dropFirst(expected.count).allSatisfy { $0 == .identityConflict && pair.conflict != nil })
    }
    #expect(trained.outcome.scored.contains { $0.flags.contains(.swappedNames) })
  }

  @Test func thePriorIsTheSameForAllAndSpeaksAgainst() throws {
    let shares = model.parameters.shares
    let prior = log2(shares[0] / (1 - shares.reduce(0, +))) + model.plan.calibration / log(2)
    for pair in trained.outcome.scored {
      let line = try #require(scorer.explain(pair.pair).lines.first)
      #expect(abs(line.matchWeight - prior) < 1e-9)
      #expect(line.matchWeight < 0)
    }
  }

  @Test func whoElseItCouldBeNeverSpeaksForOneCustomer() throws {
    var strongest = 0.0
    for pair in trained.outcome.scored {
      let line = try #require(scorer.explain(pair.pair).lines.last)
      #expect(line.matchWeight <= 0)
      strongest = min(strongest, line.matchWeight)
    }
    #expect(strongest < -3, "some pairs are of relatives")
  }

  @Test func becauseAndAgainstAreTheLinesBySignStrongestFirst() {
    for pair in trained.outcome.scored.prefix(200) {
      let explanation = scorer.explain(pair.pair)
      let because = explanation.because.map(\.matchWeight)
      let against = explanation.against.map(\.matchWeight)
      #expect(because == because.sorted(by: >) && because.allSatisfy { $0 > 0 })
      #expect(against == against.sorted() && against.allSatisfy { $0 < 0 })
      let neutral = explanation.lines.count { $0.matchWeight == 0 }
      #expect(because.count + against.count + neutral == explanation.lines.count)
    }
  }

  @Test func linesSayInWordsWhatWasFound() throws {
    let table = LiteralTable.table([
      .init(.given, ["eva", "eva", "hill", "eva", "tom"] + (0..<15).map { "n\($0)e" }),
      .init(.surname, ["hill", "hill", "eva", "hill", "king"] + (0..<15).map { "s\($0)e" }),
      .init(.generation, ["", "", "", "jr", "sr"] + (0..<15).map { _ in "" }),
      .init(
        .phone, ["5550001111", "5550001111", "5550001111", "", "7770001111"] + (0..<15).map { "60\($0)4443" }),
    ])
    let scorer = TrainedCustomers(table).scorer
    let texts = { (left: UInt32, right: UInt32) in
      scorer.explain(CandidatePair(left, right)).lines.map(\.text)
    }
    #expect(
      texts(0, 1) == [
        "two records are rarely one customer", "same given name, on 3 of 20 records",
        "same surname, on 3 of 20 records", "same phone, on 3 of 20 records",
        try #require(texts(0, 1).last),
      ])
    #expect(texts(0, 2)[1] == "given name agrees with the other's surname")
    #expect(texts(0, 2)[2] == "surname agrees with the other's given name")
    #expect(texts(0, 2)[4] == "given name and surname are rarely swapped")
    #expect(texts(3, 4)[1] == "another generation (Jr, Sr)")
    #expect(texts(0, 4)[3] == "same phone but for the area code")
  }

  @Test func aValueIsCountedAmongTheRecordsOfItsPartition() {
    let table = LiteralTable.table(
      [
        .init(.surname, (0..<30).map { $0 % 10 < 3 ? "hill" : "n\($0)e" }),
        .init(.phone, (0..<30).map { "51255501\(10 + $0)" }),
      ], partitions: (0..<30).map { $0 < 10 ? "north" : "south" })
    let scorer = TrainedCustomers(table).scorer
    #expect(scorer.explain(CandidatePair(0, 1)).lines[1].text.hasSuffix("on 3 of 10 records"))
    #expect(scorer.explain(CandidatePair(10, 11)).lines[1].text.hasSuffix("on 6 of 20 records"))
  }

  @Test func countsStandWithTheirThousandsApart() throws {
    let table = LiteralTable.table([
      .init(.phone, (0..<5).map { _ in "5550001111" } + (0..<1_195).map { "7\($0 + 100_000)4443" })
    ])
    let lines = TrainedCustomers(table).scorer.explain(CandidatePair(0, 1)).lines.map(\.text)
    #expect(lines.contains { $0.hasSuffix("on 5 of 1,200 records") }, "\(lines)")
  }

  @Test(arguments: [
    (-9.0, ComparedThing.customer, "two records are rarely one customer"),
    (-1, .place, "two records are not often one place"),
    (2.2, .customer, "two records are often one customer"),
    (-9, .record, "two records are rarely the same"),
  ])
  func thePriorsWordsFitItsSign(logOdds: Double, thing: ComparedThing, text: String) {
    #expect(PairScorer.priorText(logOdds, thing) == text)
  }

  @Test func aCertainAgreementNeedsAValueThatStrangersDoNotShare() throws {
    // Twelve strangers with the office's phone, and one customer twice with a phone of her own.
    let table = LiteralTable.table([
      .init(
        .given,
        "anna bob carl dora emil fred gina hugo ines jack kate liam eva eva".split(separator: " ").map(
          String.init)),
      .init(
        .surname,
        "abbot birch crane dunn evans flynn gross hyde irving jones kemp lodge hill hill".split(
          separator: " "
        ).map(String.init)),
      .init(.phone, (0..<12).map { _ in "5550001111" } + ["7773334444", "7773334444"]),
      .init(.email, (0..<12).map { "x\($0)y\($0)z@mail.example" } + ["eva.hill@mail.example", ""]),
    ])
    let trained = TrainedCustomers(table)
    let places = Dictionary(
      uniqueKeysWithValues: trained.outcome.model.plan.comparisons.enumerated().map { ($1.word, $0) })
    let surname = UInt16(1) << UInt16(try #require(places["surname"]))
    let phone = UInt16(1) << UInt16(try #require(places["phone"]))
    #expect(trained.scorer.score(CandidatePair(0, 1)).rareAgreements == 0)
    #expect(trained.scorer.score(CandidatePair(12, 13)).rareAgreements == surname | phone)
  }
}
