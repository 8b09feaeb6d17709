import Records
import TestSupport
import Testing

@testable import Resolution

@Suite struct SurvivorshipTests {
  private func scores(
    _ rule: any SurvivorshipRule.Type, _ columns: [LiteralTable.Column], noEvidence: Set<String> = []
  ) -> [Double] {
    let table = LiteralTable.table(columns, noEvidence: noEvidence)
    return rule.init(table, threads: 1).scores(of: (0..<UInt32(table.count)).map { $0 })
  }

  private func ranked(
    _ columns: [LiteralTable.Column], ids: [String]? = nil, members: [UInt32]? = nil
  ) -> (members: [UInt32], reasons: [String]) {
    let table = LiteralTable.table(columns, ids: ids)
    return Survivorship(table).ranked(members ?? (0..<UInt32(table.count)).map { $0 })
  }

  @Test func rulesHaveDistinctWordsSummariesAndThisOrder() {
    #expect(
      SurvivorshipRules.all.map { $0.word } == [
        "most-complete", "most-agreed", "last-changed", "longest-known",
      ])
    for rule in SurvivorshipRules.all { #expect(!rule.summary.isEmpty) }
  }

  @Test func theMostCompleteHasTheMostUsableValues() {
    let columns: [LiteralTable.Column] = [
      .init(.given, ["eva", "e", "eva", ""]), .init(.surname, ["hill", "hill", "", "hill"]),
      .init(.phone, ["5550001111|5550002222", "5550001111", "5550001111", "0000000000"]),
    ]
    #expect(scores(MostCompleteRule.self, columns) == [4, 2.5, 2, 2])
    #expect(scores(MostCompleteRule.self, columns, noEvidence: ["0000000000"]) == [4, 2.5, 2, 1])
  }

  @Test func theMostAgreedHasTheValuesThatOthersRepeat() {
    let columns: [LiteralTable.Column] = [
      .init(.given, ["eva", "eva", "evi"]), .init(.surname, ["hill", "hill", "hill"]),
      .init(.phone, ["5550001111|5550002222", "5550003333", "5550002222"]),
    ]
    #expect(scores(MostAgreedRule.self, columns) == [4, 3, 3])
    #expect(scores(MostAgreedRule.self, columns, noEvidence: ["hill"]) == [2, 1, 1])
    let couple = columns.map { $0.permuted([0, 1]) }
    #expect(scores(MostAgreedRule.self, couple) == [0, 0], "two repeat each other alike")
  }

  @Test func theLastChangedWasOrderedOnOrChangedLast() {
    let columns: [LiteralTable.Column] = [
      .init(.lastOrder, ["20240101000000", "", "", "20230101000000"]),
      .init(.updated, ["20200101000000", "20240101000001", "", "20221231235959"]),
    ]
    #expect(
      scores(LastChangedRule.self, columns) == [
        20_240_101_000_000, 20_240_101_000_001, 0, 20_230_101_000_000,
      ])
  }

  @Test func theLongestKnownWasCreatedFirst() {
    let found = scores(LongestKnownRule.self, [.init(.created, ["20240101000000", "20190101000000", ""])])
    #expect(found[1] > found[0])
    #expect(found[0] > found[2])
  }

  @Test func rulesDecideInTheirOrder() {
    let alike = ["eva", "eva", "eva"]
    // The first rule tells them apart, whatever the others say.
    let complete = ranked([
      .init(.given, alike), .init(.city, ["", "austin", ""]),
      .init(.updated, ["20240101000000", "20200101000000", "20230101000000"]),
    ])
    #expect(complete.members == [1, 0, 2])
    #expect(complete.reasons == ["most complete: 3 usable values"])
    // Equally complete: values that the others repeat.
    let agreed = ranked([
      .init(.city, ["boston", "austin", "austin"]),
      .init(.updated, ["20240101000000", "20200101000000", "20230101000000"]),
    ])
    #expect(agreed.members == [2, 1, 0])
    #expect(agreed.reasons == ["the others repeat its values most", "ordered on or changed last"])
    // Equally repeated: the last changed.
    let changed = ranked([
      .init(.given, alike), .init(.updated, ["20220101000000", "20200101000000", "20230101000000"]),
      .init(.created, ["20220101000000", "20190101000000", "20210101000000"]),
    ])
    #expect(changed.members == [2, 0, 1])
    #expect(changed.reasons == ["ordered on or changed last"])
    // No dates of change: the longest known.
    let known = ranked([
      .init(.given, alike), .init(.created, ["20220101000000", "20190101000000", "20210101000000"]),
    ])
    #expect(known.members == [1, 2, 0])
    #expect(known.reasons == ["created first"])
  }

  @Test func whereNothingTellsThemApartTheLowestIdIsKept() {
    let columns: [LiteralTable.Column] = [.init(.given, ["eva", "eva", "eva"])]
    let found = ranked(columns, ids: ["c7", "c10", "c8"])
    #expect(found.members == [1, 0, 2], "by bytes: c10 before c7")
    #expect(found.reasons == ["equal in every way; the first by id"])
  }

  @Test func theOrderOfTheMembersDoesNotMatter() {
    let columns: [LiteralTable.Column] = [
      .init(.given, ["eva", "e", "eva", "eva"]),
      .init(.phone, ["5550001111", "5550001111", "", "5550001111"]),
      .init(.created, ["20220101000000", "20190101000000", "20210101000000", ""]),
    ]
    let expected = ranked(columns)
    for members: [UInt32] in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
      let found = ranked(columns, members: members)
      #expect(found.members == expected.members)
      #expect(found.reasons == expected.reasons)
    }
  }
}
