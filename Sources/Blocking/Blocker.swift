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
    /// Pairs a record that one rule may bring, on top of ``pairsBase``: in a large table strangers share what says who
    /// somebody is in a small one, the first digits of a phone.
    public var pairsPerRecordOfRule = 2
    /// The sizes to which a rule's blocks are cut back, largest first, until its budget holds.
    public var cutBlockSizes = [60, 40, 30, 20, 15, 10, 7, 5, 3, 2]

    /// The standard limits.
    public init() {}

    /// The budget of pairs, counted before pairs of several rules fall together.
    func pairs(forRecords count: Int) -> Int { pairsBase + pairsPerRecord * count }

    /// The budget of one rule.
    func pairsOfRule(forRecords count: Int) -> Int { pairsBase + pairsPerRecordOfRule * count }
  }

  private let rules: [BlockingRule]
  private let limits: Limits

  /// A blocker with its rules; the order of the rules decides for which a pair is counted.
  public init(rules: [BlockingRule] = BlockingRule.standard, limits: Limits = Limits()) {
    self.rules = rules
    self.limits = limits
  }

  /// The candidate pairs of a table.
  public func candidatePairs(in table: RecordTable, threads: Int) -> CandidatePairs {
    guard let pairs = blocks(in: table, threads: threads).pairs(threads: threads) else {
      preconditionFailure("pairs without a limit are never too many")
    }
    return pairs
  }

  /// The blocks of a table, from which candidate pairs are made.
  ///
  /// Costs a look at each distinct value and two passes over the (key, row) entries of each rule. `progress` is told on any
  /// thread how much of it is done.
  public func blocks(
    in table: RecordTable, threads: Int, progress: WorkProgress = .untold
  ) -> CandidateBlocks {
    // The shares are those of the time that a million customers take.
    let keys = keyTable(of: table, threads: threads)
    progress.reached(0.2)
    let grouped = CountedProgress(progress.part(0.2, 0.55), total: rules.count)
    let whole = concurrentMap(
      count: rules.count, threads: threads, makeScratch: { _ in RowsByKey(recordCount: table.count) }
    ) { (entries, rule) in
      entries.removeAll()
      keys.append(rules[rule], to: &entries)
      defer { grouped.add(1) }
      return entries.blocks()
    }
    let split = split(whole, keys, of: table, threads: threads, progress.part(0.55, 0.97))
    var paired = RowSet(recordCount: table.count)
    for blocks in whole { paired.insert(blocks.members.span) }
    return CandidateBlocks(
      words: rules.map(\.word), split: split, recordCount: table.count,
      unpairedRecordCount: table.count - paired.count, forecast: forecast(split, of: whole, keys))
  }

  private func split(
    _ whole: [RuleBlocks], _ keys: KeyTable, of table: RecordTable, threads: Int, _ progress: WorkProgress
  ) -> [SplitBlocks] {
    let sizes = blockSizes(whole, records: table.count)
    let isSplit = rules.indices.contains { (whole[$0].largestSizes(1).first ?? 0) > sizes[$0] }
    let splitting = isSplit ? SplittingKeys(keys, of: table, threads: threads) : nil
    let done = CountedProgress(progress.part(0.2, 1), total: rules.count)
    return concurrentMap(
      count: rules.count, threads: threads, makeScratch: { _ in SplitBlocks.Scratch(splitting) }
    ) { (scratch, rule) in
      defer { done.add(1) }
      return SplitBlocks(whole[rule], cap: sizes[rule], keys: splitting, scratch: &scratch)
    }
  }

  private func forecast(
    _ split: [SplitBlocks], of whole: [RuleBlocks], _ keys: KeyTable
  ) -> BlockingForecast {
    let counts = split.map { $0.blocks.pairCount() }
    let most = counts.max() ?? 0
    guard most > 0, let rule = counts.firstIndex(of: most) else {
      return BlockingForecast(pairCount: 0, heaviestRule: nil, heaviestPairCount: 0, crowd: nil)
    }
    let heaviest = split[rule].heaviest
    let rows = whole[rule].range(of: heaviest.block)
    let crowd = BlockingForecast.Crowd(
      recordCount: rows.count, pairCount: heaviest.pairCount,
      attributes: keys.attributes(
        of: rules[rule], sharedBy: Int(whole[rule].members[rows.lowerBound]),
        and: Int(whole[rule].members[rows.lowerBound + 1])))
    return BlockingForecast(
      pairCount: counts.reduce(0, +), heaviestRule: rules[rule].word, heaviestPairCount: most,
      crowd: 2 * heaviest.pairCount > most ? crowd : nil)
  }

  private func keyTable(of table: RecordTable, threads: Int) -> KeyTable {
    let named = Set(rules.flatMap { $0.variants.flatMap { $0.keys + $0.unless } })
    let kinds = BlockingKeys.all.filter {
      named.contains($0.word) || BlockingRule.splittingKeys.contains($0.word)
    }
    let columns = concurrentMap(count: kinds.count, threads: threads) { kinds[$0].columns(of: table) }
    return KeyTable(table: table, words: kinds.map { $0.word }, columns: columns)
  }

  /// The block size of each rule: the standard one, or the largest that the rule's budget still allows; for loose rules
  /// the largest that what the others leave allows.
  private func blockSizes(_ blocks: [RuleBlocks], records: Int) -> [Int] {
    var sizes = rules.map { max($0.blockSize ?? 0, limits.blockSize) }
    var spent = 0
    for index in rules.indices where !rules[index].isLoose {
      if rules[index].blockSize == nil,
        blocks[index].pairCount(cap: sizes[index]) > limits.pairsOfRule(forRecords: records)
      {
        sizes[index] = size(of: blocks[index], within: limits.pairsOfRule(forRecords: records))
      }
      spent += blocks[index].pairCount(cap: sizes[index])
    }
    let loose = rules.indices.filter { rules[$0].isLoose }
    for (place, index) in loose.enumerated() {
      let share = max(0, limits.pairs(forRecords: records) - spent) / (loose.count - place)
      sizes[index] = size(of: blocks[index], within: share)
      spent += blocks[index].pairCount(cap: sizes[index])
    }
    return sizes
  }

  /// The largest size of blocks at which they bring no more than a number of pairs.
  private func size(of blocks: RuleBlocks, within budget: Int) -> Int {
    limits.cutBlockSizes.first { blocks.pairCount(cap: $0) <= budget } ?? limits.cutBlockSizes.last
      ?? limits.blockSize
  }
}
