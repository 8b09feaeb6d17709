import Records
import TestSupport
import Testing

@testable import Blocking

@Suite struct SplitBlocksTests {
  private static let rowCount = 3_000

  /// A table whose rows share some names, postcodes and dates, or have none.
  private static let table: RecordTable = {
    var random = RandomStrings(seed: 9)
    func column(_ role: AttributeRole, _ values: [String]) -> LiteralTable.Column {
      .init(role, (0..<rowCount).map { _ in values[random.number(in: 0...(values.count - 1))] })
    }
    return LiteralTable.table([
      column(.given, ["", "anna", "ben", "carla"]),
      column(.surname, (0..<40).map { "x\($0)" } + ["", "lee"]),
      column(.postcode, [""] + (0..<700).map { "\(10_000 + $0)" }),
      column(.birthDate, ["", "19760607", "19760000"]),
    ])
  }()

  private static let keys = KeyTable(
    table: table, words: BlockingRule.splittingKeys,
    columns: BlockingRule.splittingKeys.map { word in
      BlockingKeys.all.first { $0.word == word }?.columns(of: table) ?? []
    })

  private static func blocks(sizes: [Int]) -> RuleBlocks {
    var random = RandomStrings(seed: 4)
    var blocks = RuleBlocks()
    for size in sizes {
      var rows: Set<UInt32> = []
      while rows.count < size { rows.insert(UInt32(random.number(in: 0...(rowCount - 1)))) }
      rows.sorted().withUnsafeBufferPointer { blocks.appendBlock($0) }
    }
    return blocks
  }

  private static func rows(of blocks: RuleBlocks) -> [[UInt32]] {
    (0..<blocks.count).map { Array(blocks.members[blocks.range(of: $0)]) }
  }

  /// The blocks after the split, the slow way: for each key the rows by hash.
  private static func expected(_ whole: RuleBlocks, cap: Int) -> [[UInt32]] {
    rows(of: whole).flatMap { rows -> [[UInt32]] in
      if rows.count <= cap { return [rows] }
      return BlockingRule.splittingKeys.flatMap { word -> [[UInt32]] in
        guard let column = keys.columns(word).first else { return [] }
        var rowsOfHash: [UInt64: [UInt32]] = [:]
        for row in rows {
          for hash in column.hashes(ofRow: Int(row), in: table) { rowsOfHash[hash, default: []].append(row) }
        }
        return rowsOfHash.sorted { $0.key < $1.key }.map(\.value).filter { (2...cap).contains($0.count) }
      }
    }
  }

  @Test(arguments: [2, 3, 10, 60])
  func oversizedBlocksAreSplitByEachKey(cap: Int) {
    let sizes = [2, 3, 4, 5, 8, 11, 20, 24, 25, 26, 61, 100, 400, 2_500, 2_900, 3, 7, 2]
    let whole = SplitBlocksTests.blocks(sizes: sizes)
    let splitting = SplittingKeys(SplitBlocksTests.keys, of: SplitBlocksTests.table, threads: 2)
    var scratch = SplitBlocks.Scratch(splitting)
    let split = SplitBlocks(whole, cap: cap, keys: splitting, scratch: &scratch)
    let expected = SplitBlocksTests.expected(whole, cap: cap)
    #expect(SplitBlocksTests.rows(of: split.blocks) == expected)
    #expect(split.splitCount == sizes.count { $0 > cap })
    #expect(split.blockCount == sizes.count)
    #expect(split.largestBlocks == [2_900, 2_500, 400, 100, 61])
    #expect(split.wholePairCount == sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
  }

  @Test func blocksThatAreSmallEnoughStayAsTheyAre() {
    let whole = SplitBlocksTests.blocks(sizes: [2, 5, 9, 9])
    var scratch = SplitBlocks.Scratch(nil)
    let split = SplitBlocks(whole, cap: 9, keys: nil, scratch: &scratch)
    #expect(SplitBlocksTests.rows(of: split.blocks) == SplitBlocksTests.rows(of: whole))
    #expect(split.heaviest == (block: 2, pairCount: 36))
  }
}
