import Testing

@testable import Resolution

@Suite struct MergeChoicesTests {
  private let choices = MergeChoices(
    survivors: [2: .init(decider: "Ana", number: 3), 5: .init(decider: "Ben", number: 8)],
    cells: [
      .init(row: 1, field: 0): .init(decider: "Ana", number: 3),
      .init(row: 5, field: 0): .init(decider: "Ben", number: 8),
    ])

  @Test func theChosenRecordComesFirstAndOfTwoTheLaterChoice() {
    #expect(choices.ordered([1, 2, 3]) == [2, 1, 3])
    #expect(choices.ordered([1, 5, 2]) == [5, 1, 2])
    #expect(choices.ordered([3, 1]) == [3, 1])
    #expect(MergeChoices.none.ordered([3, 1]) == [3, 1])
  }

  @Test func aChosenValueIsTakenFromItsRecord() {
    let record = GoldenRecord(values: [
      GoldenRecord.Value(row: 2, reason: "the survivor's"), GoldenRecord.Value(row: 2, reason: "the latest"),
    ])
    let one = choices.applied(to: record, of: [2, 1])
    #expect(one.values[0] == GoldenRecord.Value(row: 1, reason: "chosen by Ana"))
    #expect(one.values[1] == record.values[1])
    #expect(choices.applied(to: record, of: [2, 1, 5]).values[0].reason == "chosen by Ben")
    #expect(choices.applied(to: record, of: [2, 3]) == record)
  }
}
