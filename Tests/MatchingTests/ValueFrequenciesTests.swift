import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct ValueFrequenciesTests {
  private func frequencies(_ table: RecordTable) -> ValueFrequencies {
    ValueFrequencies(table.attributes[0], index: 0, partitions: table.partitions)
  }

  @Test func countsRecordsAndPairs() {
    let found = frequencies(LiteralTable.table([.init(.surname, ["hill", "king", "hill", "", "hill"])]))
    #expect(found.counts == [0, 3, 1])
    #expect(found.pairCount == 6)
    #expect(found.equalPairCount == 3)
    #expect(found.shared(0, 2) == 1)
    #expect(found.shared(0, 1) == 0)
    #expect(found.shared(3, 3) == 0)
  }

  @Test func aValueThatIsNoEvidenceIsNotHeld() {
    let found = frequencies(
      LiteralTable.table([.init(.surname, ["hill", "king", "hill", "king"])], noEvidence: ["hill"]))
    #expect(found.shared(0, 2) == 0)
    #expect(found.shared(1, 3) != 0)
    #expect(found.pairCount == 1)
    #expect(found.equalPairCount == 1)
  }

  @Test func ofSeveralSharedValuesTheRarestCounts() {
    let found = frequencies(
      LiteralTable.table([
        .init(.phone, ["5550001|5550002", "5550002|5550001|5550003", "5550001", "5550003"])
      ]))
    #expect(found.counts == [0, 3, 2, 2])
    #expect(found.shared(0, 1) == 2)
    #expect(found.shared(1, 2) == 1)
    #expect(found.shared(2, 3) == 0)
    var all: [UInt32] = []
    found.forEachShared(0, 1) { all.append($0) }
    #expect(all.sorted() == [1, 2])
  }

  @Test func partitionsShareNothing() {
    let found = frequencies(
      LiteralTable.table(
        [.init(.surname, ["hill", "hill", "hill", "king"])], partitions: ["n", "n", "s", "s"]))
    #expect(found.shared(0, 1) != 0)
    #expect(found.shared(0, 2) == 0)
    #expect(found.equalPairCount == 1)
    #expect(found.pairCount == 2)
  }
}
