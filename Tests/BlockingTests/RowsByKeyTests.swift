import TestSupport
import Testing

@testable import Blocking

@Suite struct RowsByKeyTests {
  /// Keys of entries: how many there are, and how many different ones.
  static let shapes: [(entries: Int, keys: Int)] = [
    (0, 1), (1, 1), (2, 1), (30, 5), (1_000, 1), (5_000, 3), (5_000, 400), (40_000, 60), (40_000, 30_000),
  ]

  @Test(arguments: shapes)
  func blocksAreTheRowsOfEachKey(_ shape: (entries: Int, keys: Int)) {
    var random = RandomStrings(seed: UInt64(shape.entries + shape.keys))
    let keys = (0..<shape.keys).map { _ in random.next() }
    let recordCount = max(1, shape.entries / 2)
    var entries = RowsByKey(recordCount: recordCount)
    var rowsOfKey: [UInt64: Set<UInt32>] = [:]
    for _ in 0..<shape.entries {
      let key = keys[random.number(in: 0...(shape.keys - 1))]
      let row = random.number(in: 0...(recordCount - 1))
      entries.append(key, row: row)
      rowsOfKey[key, default: []].insert(UInt32(row))
    }
    let blocks = entries.blocks()
    let expected = rowsOfKey.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
      $0.value.sorted()
    }
    #expect((0..<blocks.count).map { Array(blocks.members[blocks.range(of: $0)]) } == expected)
    #expect(blocks.recordCount == Set(rowsOfKey.values.joined()).count)
  }

  @Test func memoryIsUsedAgain() {
    var entries = RowsByKey(recordCount: 10)
    for row in 0..<10 { entries.append(7, row: row) }
    #expect(entries.blocks().members.count == 10)
    entries.removeAll()
    entries.append(7, row: 1)
    entries.append(7, row: 1)
    entries.append(8, row: 2)
    #expect(entries.blocks().count == 0)
  }
}
