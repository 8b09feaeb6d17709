import Testing

@testable import Review

@Suite struct ImportVerdictTests {
  @Test func refusalsHaveTheWordsOfTheSchema() {
    #expect(ImportVerdict.Refusal.allCases.map(\.rawValue) == ["stale", "unknown", "conflict", "malformed"])
  }
}
