import Parallel
import Records

/// Puts records beside one another that may be one customer: applies the blocking rules to a table.
public struct Blocker: Sendable {
  /// How much may be looked at.
  public struct Limits: Sendable {
    /// Rows of a block that is still compared in full; larger ones are split by a second key.
    public var blockSize = 60
    /// Pairs that loose rules may bring up to, as a number and a number a record: see ``pairs(forRecords:)``.
    public var pairsBase = 400_000
    /// Pairs a record, on top of ``pairsBase``.
    public var pairsPerRecord = 10
    /// The sizes to which a loose rule's blocks are cut back, largest first, until the budget holds.
    public var looseBlockSizes = [60, 40, 30, 20, 15, 10, 7, 5, 3, 2]

    /// The standard limits.
    public init() {}

    /// The budget of pairs, counted before pairs of several rules fall together.
    func pairs(forRecords count: Int) -> Int { pairsBase + pairsPerRecord * count }
  }

  private let rules: [BlockingRule]
  private let limits: Limits

  /// A blocker with its rules; the order of the rules decides for which a pair is counted.
  public init(rules: [BlockingRule] = BlockingRule.standard, limits: Limits = Limits()) {
    self.rules = rules
    self.limits = limits
  }

  /// The candidate pairs of a table.
  ///
  /// Costs a sort of (key, row) entries a rule; the pairs themselves are made when they are asked for.
  public func candidatePairs(in table: RecordTable, threads: Int) -> CandidatePairs {
    let keys = keyTable(of: table, threads: threads)
    let blocks = concurrentMap(count: rules.count, threads: threads) { self.blocks(of: rules[$0], keys) }
    let sizes = blockSizes(blocks, records: table.count)
    let split = concurrentMap(count: rules.count, threads: threads) {
      SplitBlocks(blocks[$0], cap: sizes[$0], keys: keys)
    }
    return CandidatePairs(words: rules.map(\.word), split: split, recordCount: table.count, threads: threads)
  }

  private func keyTable(of table: RecordTable, threads: Int) -> KeyTable {
    let named = Set(rules.flatMap { $0.variants.flatMap { $0.keys + $0.unless } })
    let kinds = BlockingKeys.all.filter {
      named.contains($0.word) || BlockingRule.splittingKeys.contains($0.word)
    }
    let columns = concurrentMap(count: kinds.count, threads: threads) { kinds[$0].columns(of: table) }
    return KeyTable(table: table, words: kinds.map { $0.word }, columns: columns)
  }

  private func blocks(of rule: BlockingRule, _ table: KeyTable) -> RuleBlocks {
    var (keys, rows) = table.entries(of: rule)
    let recordCount = distinctCount(rows)
    RadixSort.sortByKey(keys: &keys, values: &rows, threads: 1)
    var blocks = RuleBlocks(sortedKeys: keys, rows: rows)
    blocks.recordCount = recordCount
    return blocks
  }

  private func distinctCount(_ rows: [UInt32]) -> Int {
    var isSeen = [Bool](repeating: false, count: Int(rows.max() ?? 0) + 1)
    for row in rows { isSeen[Int(row)] = true }
    return rows.isEmpty ? 0 : isSeen.count { $0 }
  }

  /// The block size of each rule: the standard one, and for loose rules the largest that the budget still allows.
  private func blockSizes(_ blocks: [RuleBlocks], records: Int) -> [Int] {
    var sizes = rules.map { max($0.blockSize ?? 0, limits.blockSize) }
    var spent = 0
    for index in rules.indices where !rules[index].isLoose {
      spent += blocks[index].pairCount(cap: sizes[index])
    }
    let loose = rules.indices.filter { rules[$0].isLoose }
    for (place, index) in loose.enumerated() {
      let share = max(0, limits.pairs(forRecords: records) - spent) / (loose.count - place)
      sizes[index] =
        limits.looseBlockSizes.first { blocks[index].pairCount(cap: $0) <= share }
        ?? limits.looseBlockSizes.last ?? limits.blockSize
      spent += blocks[index].pairCount(cap: sizes[index])
    }
    return sizes
  }
}
