import Matching
import Records
import Resolution
import Testing

@testable import Reporting

@Suite struct ModelSentencesTests {
  private func sentences(_ content: ReportContent) -> [String] { ModelSentences(content).sentences }

  private func model(
    phoneU: Double = 0.000_02, words: [String] = ["given-name", "phone"], kind: TableKind = .people,
    isReused: Bool = false, hasConverged: Bool = true, pairs: Int = 900, missing: Double? = 0.25
  ) -> ModelSummary {
    let levels = [
      ModelSummary.Level(
        label: "same it", m: 0.64, u: phoneU, household: 0.42, namesake: nil, matchWeight: 10),
      ModelSummary.Level(
        label: "other it", m: 0.36, u: 0.9, household: 0.58, namesake: nil, matchWeight: -1.5),
    ]
    let shares = [0.000_02, 0.000_03, 0]
    return ModelSummary(
      kind: kind, columns: [],
      comparisons: words.map {
        ModelSummary.Comparison(name: $0, word: $0, columns: [$0], missing: missing, levels: levels)
      },
      priors: shares, swapRate: 0.01,
      training: TrainingFacts(
        recordCount: 1_200, pairCount: 719_400, shares: shares, iterations: 17, hasConverged: hasConverged,
        closureRounds: 1, trainingPairCount: pairs, sampleShare: 1), isReused: isReused)
  }

  private func content(_ model: ModelSummary) -> ReportContent {
    var demo = DemoContent()
    demo.model = model
    return demo.content()
  }

  @Test func areTenWhateverTheTable() {
    #expect(sentences(DemoFlorist.content()).count == 10)
    #expect(sentences(DemoHostile.content()).count == 10)
    #expect(sentences(content(model(words: [], kind: .places))).count == 10)
  }

  @Test func sayWhatIsTrueOfThisModel() {
    let found = sentences(DemoFlorist.content())
    #expect(found[1].contains("“same e-mail”: it is 83,000 times as frequent"))
    #expect(found[2].contains("“given names differ”: it is 47 times as frequent"))
    #expect(found[5].contains("44 % cannot be compared by e-mail"))
    #expect(found[6].contains("about 1 in 400 wrong"))
    #expect(found[8].contains("about 63 pairs of one customer may still stand apart"))
    #expect(found[9].contains("23 rounds over 288,463 pairs, until nothing moved any more"))
  }

  @Test func aSharedPhoneIsEnoughOnlyWhereTheModelSaysSo() {
    let usual = sentences(content(model()))[3]
    // 0.00002·0.64 and 0.00003·0.42 against what is unrelated, 0.99995·0.00002.
    #expect(usual.contains("“same it” alone is not enough to be sure"))
    #expect(usual.contains("28 % of such pairs would be one customer and 28 % two people"))
    let alone = LoneAgreement(of: model().comparisons[1], model())
    #expect(abs(alone.same - 1.28e-5 / (1.28e-5 + 1.26e-5 + 1.999_9e-5)) < 1e-12)
    #expect(abs(alone.household - 1.26e-5 / (1.28e-5 + 1.26e-5 + 1.999_9e-5)) < 1e-12)
    var sure = model(phoneU: 1e-9)
    sure = ModelSummary(
      kind: .people, columns: [], comparisons: sure.comparisons, priors: [0.2, 0, 0], swapRate: 0.01,
      training: sure.training)
    #expect(sentences(content(sure))[3].contains("alone says nearly all here"))
  }

  @Test(arguments: ["birth-date", "birth-year"])
  func fatherAndSonAreKeptApartByTheirYearsToo(word: String) {
    let rule = "two of one home who were born a generation apart"
    #expect(sentences(content(model(words: ["given-name", word])))[7].contains(rule))
    #expect(!sentences(content(model()))[7].contains(rule))
  }

  @Test func placesAreToldThatTheEstimateRunsHigh() {
    var demo = DemoContent()
    let rows = ["one", "two"].map { demo.table.add("pos:\($0)", ["Name": $0]) }
    demo.suggest("E-1", .certain, rows, evidence: [(.prior, "prior", 12)])
    demo.expectedPrecision = [.certain: 0.99]
    let people = demo.content()
    demo.isTableOfPeople = false
    let places = demo.content()
    #expect(!sentences(people)[6].contains("runs high"))
    #expect(sentences(places)[6].contains("runs high"))
    #expect(BandEstimate.all(of: people)[0].wrong == "about 1 in 100 wrong")
    #expect(BandEstimate.all(of: places)[0].wrong == "at best about 1 in 100 wrong")
    #expect(SummaryReport.lines(places).contains { $0.contains("at best about 1 in 100 wrong") })
  }

  @Test func aConvergenceThatWasNotReachedIsNotClaimed() {
    #expect(sentences(content(model(hasConverged: false)))[9].contains("still moving"))
    #expect(!sentences(content(model(hasConverged: false)))[9].contains("until nothing moved"))
  }

  @Test func whereThereWasNoPairNothingWasLearned() {
    let found = sentences(content(model(hasConverged: false, pairs: 0)))[9]
    #expect(found.hasPrefix("There was no pair to learn from: how alike records of one customer are"))
    #expect(!found.contains("round"))
    let reused = sentences(content(model(isReused: true, hasConverged: false, pairs: 0)))[9]
    #expect(reused.contains("which had no pair to learn from in an earlier run of 1,200 records"))
    #expect(!reused.contains("learned from 1,200"))
  }

  @Test func phonesAloneAreRecordsAndNoPlaces() {
    let found = sentences(content(model(words: ["phone"], kind: .places)))
    #expect(!found.contains { $0.contains("place") || $0.contains("customer") })
    #expect(found[1].contains("among copies of one record as among strangers"))
    #expect(sentences(content(model(words: ["phone", "locality"], kind: .places)))[1].contains("one place"))
  }

  @Test func anEmptyFieldIsNamedOnlyWhereItIsWorthIt() {
    #expect(sentences(content(model(missing: 0.06)))[5].contains("6 % cannot be compared by given-name"))
    let filled = sentences(content(model(missing: 0.05)))[5]
    #expect(filled.contains("at least 95 % can be compared in any one of the fields"))
    let one = sentences(content(model(words: ["phone"], missing: 0.001)))[5]
    #expect(one.contains("nearly every pair here could be compared by phone"))
    #expect(sentences(content(model(missing: nil)))[5] == "An empty field says nothing, for or against.")
  }

  @Test func aSavedModelIsNamedInPageAndSummary() {
    let reused = content(model(isReused: true))
    let digest = reused.model.digest
    #expect(sentences(reused)[9].contains("saved model \(digest), learned from 1,200 records"))
    #expect(SummaryReport.head(reused).contains { $0.contains("saved model \(digest)") })
    #expect(!SummaryReport.head(content(model())).contains { $0.contains("saved model") })
  }

  @Test func rulesAreNamedOnlyWhereTheyApply() {
    #expect(sentences(content(model()))[7].contains("given names differ"))
    #expect(!sentences(content(model()))[7].contains("birth date"))
    #expect(
      sentences(content(model(words: ["given-name", "birth-date"])))[7].contains("unless a birth date"))
    #expect(!sentences(content(model(words: ["phone"], kind: .places)))[7].contains("given names"))
  }

  @Test func bandsAddUpOverTheirJoins() {
    let content = DemoFlorist.content()
    let estimates = BandEstimate.all(of: content)
    let certain = content.suggestions.filter { $0.band == .certain }
    let joined = content.suggestions.filter { $0.band != .possible }
    #expect(estimates.map(\.groupCount) == [certain.count, joined.count])
    #expect(estimates.map(\.missed) == ["about 120 pairs", "about 63 pairs"])
    let joins = joined.map { ($0.band, $0.joins.count) }
    let wrong = joins.reduce(0.0) {
      $0 + Double($1.1) * (1 - (content.expectedPrecision[$1.0] ?? 1))
    }
    let precision = 1 - wrong / Double(joins.reduce(0) { $0 + $1.1 })
    #expect(estimates[1].wrong == PeopleNumbers.wrongShare(precision: precision))
  }
}
