import Matching
import Records
import Testing

@testable import Reporting

@Suite struct ShownEvidenceTests {
  private func evidence(_ weights: [Double]) -> ShownEvidence {
    let lines = weights.enumerated().map { index, weight in
      EvidenceLine(subject: .comparison(index), text: "line \(index)", matchWeight: weight)
    }
    return ShownEvidence(
      MatchExplanation(
        pair: CandidatePair(0, 1), lines: lines, pattern: AgreementPattern(), isSwapped: false,
        latentClass: .samePerson))
  }

  @Test func linesAddUpToTheRoundedWeight() {
    var state: UInt64 = 3
    for count in 1..<200 {
      var weights: [Double] = []
      for _ in 0..<(count % 17 + 1) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        weights.append((Double(state >> 40) / Double(1 << 24) - 0.5) * 20)
      }
      let shown = evidence(weights)
      #expect(shown.lines.reduce(0) { $0 + $1.weight.hundredths } == shown.weight.hundredths)
      for (line, weight) in zip(shown.lines, weights) {
        #expect(abs(Double(line.weight.hundredths) - weight * 100) < 1)
        #expect(line.weight.hundredths == 0 || (line.weight.hundredths > 0) == (weight > 0))
      }
    }
  }

  @Test func smallLinesDoNotChangeSign() {
    let shown = evidence([0.004, 0.004, 0.004, -0.001])
    #expect(shown.weight.hundredths == 1)
    #expect(shown.lines.map(\.weight.hundredths) == [1, 0, 0, 0])
  }

  @Test func bothSidesStandStrongestFirst() {
    let shown = evidence([-18.4, 4.7, 11.3, -8.8, 0])
    #expect(shown.because.map(\.weight.text) == ["11.30", "4.70"])
    #expect(shown.against.map(\.weight.text) == ["-18.40", "-8.80"])
  }

  @Test(arguments: [(0.0, "0.00", "0.500000"), (-2, "-2.00", "0.200000"), (6.629356620, "6.63", "0.990004")])
  func aWeightStandsForItsProbability(bits: Double, text: String, probability: String) {
    #expect(ShownWeight(bits: bits).text == text)
    #expect(ShownWeight(bits: bits).probabilityText == probability)
  }

  @Test func weightsWithoutEndAreCut() {
    #expect(ShownWeight(bits: .infinity).probabilityText == "1.000000")
    #expect(ShownWeight(bits: -.infinity).probabilityText == "0.000000")
    #expect(ShownWeight(bits: .nan).hundredths == 0)
  }
}
