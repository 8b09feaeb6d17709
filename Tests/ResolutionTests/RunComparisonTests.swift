import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct RunComparisonTests {
  private func group(_ id: String, _ rows: [UInt32]) -> MergeSuggestion {
    suggestion(id, .likely, rows, firstEntityCount: rows.count)
  }

  private func question(_ id: String, _ first: [UInt32], _ second: [UInt32]) -> MergeSuggestion {
    suggestion(id, .possible, first + second, firstEntityCount: first.count)
  }

  private func suggestion(
    _ id: String, _ band: SuggestionBand, _ rows: [UInt32], firstEntityCount: Int
  ) -> MergeSuggestion {
    let join = Join(
      strongestPair: CandidatePair(rows[0], rows[rows.count - 1]), matchWeight: 3, isCertain: false)
    return MergeSuggestion(
      id: id, band: band, matchWeight: 3, members: ArrayPart(rows), firstEntityCount: firstEntityCount,
      joins: [join])
  }

  private func former(
    _ id: String, _ parts: [[UInt32]], gone: Int = 0, wasOpen: Bool = true
  ) -> FormerGroup {
    FormerGroup(id: id, parts: parts, goneCount: gone, wasOpen: wasOpen)
  }

  private func compared(
    _ suggestions: [MergeSuggestion], _ former: [FormerGroup], closed: Set<String> = [],
    decided: Set<String> = []
  ) -> (changes: [SuggestionStanding.Change], resolved: Int) {
    let comparison = RunComparison(
      suggestions, with: former, isOpen: { !closed.contains($0.id) }, wasDecided: { decided.contains($0.id) })
    return (comparison.changes, comparison.resolvedCount)
  }

  @Test func aGroupIsNewWhereNoTwoOfItsRecordsWereSuggestedTogether() {
    let result = compared(
      [group("A", [0, 1]), group("B", [2, 3])], [former("X", [[0, 2]]), former("A", [[0, 1]])])
    #expect(result.changes == [.unchanged, .new])
    #expect(result.resolved == 1)
  }

  @Test func aGroupGrowsAndShrinks() {
    #expect(compared([group("A", [0, 1, 2])], [former("A", [[0, 1]])]).changes == [.grown])
    #expect(compared([group("A", [0, 1])], [former("A", [[0, 1, 2]])]).changes == [.shrunk])
    #expect(compared([group("A", [0, 1])], [former("A", [[0, 1]], gone: 1)]).changes == [.shrunk])
    // Both at once: what came is what is to be looked at.
    #expect(compared([group("A", [0, 1, 3])], [former("A", [[0, 1, 2]])]).changes == [.grown])
  }

  @Test func aQuestionThatIsAnsweredByTheEvidenceIsTheSameGroup() {
    let result = compared([group("E", [0, 1])], [former("Q", [[0], [1]])])
    #expect(result.changes == [.unchanged])
    #expect(result.resolved == 0)
  }

  @Test func aQuestionBetweenCustomersIsNoneAboutTheirOwnRecords() {
    // The group of the first two was there; that it may be the third, too, was not asked.
    let result = compared([group("A", [0, 1]), question("Q", [0, 1], [2])], [former("A", [[0, 1]])])
    #expect(result.changes == [.unchanged, .new])
    #expect(compared([group("A", [0, 1])], [former("Q", [[0, 1], [2]])]).changes == [.new])
  }

  @Test func questionsOfOtherSidesAreOtherQuestions() {
    #expect(compared([question("Q", [0], [1])], [former("R", [[0, 1], [2]])]).changes == [.new])
    #expect(compared([question("Q", [1], [0])], [former("R", [[0], [1]])]).changes == [.unchanged])
  }

  @Test func groupsThatAreJoinedAreNotResolved() {
    let result = compared(
      [group("A", [0, 1, 2, 3])],
      [former("A", [[0, 1]]), former("B", [[2, 3]]), former("Q", [[0, 1], [2, 3]])])
    #expect(result.changes == [.grown])
    #expect(result.resolved == 0)
  }

  @Test func whatIsDecidedIsResolvedOnce() {
    #expect(compared([group("A", [0, 1])], [former("A", [[0, 1]])], closed: ["A"]).resolved == 1)
    #expect(
      compared([group("A", [0, 1])], [former("A", [[0, 1]], wasOpen: false)], closed: ["A"]).resolved == 0)
  }

  @Test func whatWasDecidedAndIsOpenIsReopened() {
    #expect(compared([group("A", [0, 1])], [former("A", [[0, 1]], wasOpen: false)]).changes == [.reopened])
    #expect(compared([group("A", [0, 1])], [], decided: ["A"]).changes == [.reopened])
    #expect(compared([group("A", [0, 1])], [], closed: ["A"], decided: ["A"]).changes == [.new])
  }

  @Test func ofSeveralGroupsTheOneOfItsIDIsMeant() {
    let before = [former("B", [[0, 1, 2]]), former("A", [[0, 1]])]
    #expect(compared([group("A", [0, 1, 2])], before).changes == [.grown])
    #expect(compared([group("C", [0, 1, 2])], before).changes == [.unchanged])
  }
}
