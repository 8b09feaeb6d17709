import Blocking
import Records
import TestSupport
import Testing

@testable import Pipeline

@Suite struct PairForecastTests {
  private let table = LiteralTable.table([
    .init(.phone, (0..<30).map { $0 < 25 ? "5125550142" : "7375501\($0)" }, name: "Tel."),
    .init(.surname, (0..<30).map { "x\($0 / 2)" }, name: "Last"),
  ])

  @Test func adviceNamesRuleColumnAndRecordsAndNoValue() {
    let forecast = PairForecast(Blocker().blocks(in: table, threads: 1).forecast, of: table, threads: 1)
    #expect(forecast.records == 30)
    #expect(forecast.pairs >= 300)
    #expect(forecast.crowd == .init(records: 25, columns: ["Tel."], pairs: 300))
    let message = DedupeError.tooManyPairs(forecast, limit: 10).description
    #expect(message.contains("rule \(forecast.heaviestRule ?? "?") brings most of them"))
    #expect(message.contains("300 alone come of one value in \"Tel.\" that 25 records carry"))
    for remedy in ["placeholders", "hub-names", "--partition-by", "--max-pairs", "twinleaf blocking"] {
      #expect(message.contains(remedy), "\(remedy)")
    }
    #expect(!message.contains("5550142"))
  }

  @Test func withoutACrowdTheRuleAloneIsNamed() {
    let forecast = PairForecast(
      BlockingForecast(pairCount: 10_000_000, heaviestRule: "street", heaviestPairCount: 9_000, crowd: nil),
      of: table, threads: 2)
    #expect(!forecast.advice.contains("alone"))
    #expect(forecast.advice.hasPrefix("rule street brings most of them; "))
    #expect(forecast.seconds > 0)
    #expect(forecast.bytes > 10_000_000)
  }
}
