import Matching
import Records
import Testing

@testable import Resolution

@Suite struct SuggestionOrderTests {
  private func suggestion(
    _ id: String, _ band: SuggestionBand, _ members: [UInt32], matchWeight: Double = 5
  ) -> MergeSuggestion {
    let join = Join(
      strongestPair: CandidatePair(members[0], members[1]), matchWeight: matchWeight,
      isCertain: band == .certain)
    return MergeSuggestion(
      id: id, band: band, matchWeight: matchWeight, members: ArrayPart(members),
      firstEntityCount: band == .possible ? 1 : members.count, joins: [join])
  }

  private func ordered(_ suggestions: [MergeSuggestion], threads: Int = 1) -> [String] {
    let table = GroupHarmTests.table([
      ("open orders", DisplayField.self, ["1", "0", "0", "0", "0", "0"]),
      ("balance", DisplayField.self, ["0", "0", "9.50", "0", "0", "0"]),
    ])
    return SuggestionOrder(table, threads: threads).ordered(suggestions).map(\.id)
  }

  @Test func harmStandsBeforeSizeAndCertainty() {
    let suggestions = [
      suggestion("large", .likely, [1, 3, 4], matchWeight: 30),
      suggestion("owed", .possible, [2, 3], matchWeight: -1),
      suggestion("open", .likely, [0, 1], matchWeight: 1),
      suggestion("plain", .likely, [3, 4], matchWeight: 40),
    ]
    #expect(ordered(suggestions) == ["open", "owed", "large", "plain"])
  }

  @Test func certaintyStandsBeforeTheId() {
    let suggestions = [
      suggestion("b", .likely, [3, 4]), suggestion("a", .likely, [4, 5]),
      suggestion("c", .likely, [3, 5], matchWeight: 9),
      suggestion("0", .possible, [1, 3], matchWeight: 90),
    ]
    #expect(ordered(suggestions) == ["c", "a", "b", "0"])
  }

  @Test func whatMayBeAcceptedUnseenStandsBehindWhatIsToBeLookedAt() {
    let suggestions = [suggestion("certain", .certain, [0, 2, 3]), suggestion("asked", .possible, [4, 5])]
    #expect(ordered(suggestions) == ["asked", "certain"])
  }

  @Test func conflictsStandFirstAndWhatIsDecidedLast() {
    let suggestions = ["a", "b", "c", "d", "e"].map { suggestion($0, .likely, [3, 4]) }
    let standings: [String: SuggestionStanding] = [
      "a": SuggestionStanding(decided: .same),
      "b": SuggestionStanding(change: .new),
      "d": SuggestionStanding(decided: .same, lookAgain: ["a record changed"]),
      "e": SuggestionStanding(recommendations: [.init(verdict: .same, decider: "bot", number: 1)]),
    ]
    let ordered = SuggestionOrder.ordered(suggestions) { standings[$0.id] ?? .unknown }
    #expect(ordered.map(\.id) == ["d", "b", "c", "e", "a"])
  }

  @Test(arguments: [1, 2, 5])
  func anyNumberOfThreadsAndAnyOrderGiveTheSame(threads: Int) {
    let suggestions = (0..<300).map { (place: UInt32) -> MergeSuggestion in
      let band = place % 3 == 0 ? SuggestionBand.possible : .likely
      return suggestion("g\(place % 97)-\(place)", band, [place % 6, (place + 1) % 6])
    }
    #expect(ordered(suggestions, threads: threads) == ordered(suggestions.reversed()))
  }
}
