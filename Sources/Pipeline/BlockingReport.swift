import Blocking

/// What each blocking rule brings and costs.
public struct BlockingReport: Sendable, Equatable, Encodable {
  /// One rule's figures.
  public struct Rule: Sendable, Equatable, Encodable {
    /// The rule's word.
    public let word: String
    /// Records that have the rule's key.
    public let records: Int
    /// Blocks of two and more records.
    public let blocks: Int
    /// Pairs that the rule brings.
    public let pairs: Int
    /// Pairs that no rule before it brings.
    public let newPairs: Int
    /// The sizes of the largest blocks, largest first.
    public let largestBlocks: [Int]
    /// Oversized blocks that were split by a second key.
    public let splitBlocks: Int
    /// Pairs of oversized blocks that this rule leaves out.
    public let skippedPairs: Int
  }

  /// Records read.
  public let records: Int
  /// Distinct candidate pairs.
  public let pairs: Int
  /// Records that no rule puts beside another.
  public let unpairedRecords: Int
  /// The rules in the order in which they are applied.
  public let rules: [Rule]

  /// The figures of a table.
  init(_ statistics: BlockingStatistics, recordCount: Int) {
    records = recordCount
    pairs = statistics.pairCount
    unpairedRecords = statistics.unpairedRecordCount
    rules = statistics.rules.map { rule in
      Rule(
        word: rule.word, records: rule.recordCount, blocks: rule.blockCount, pairs: rule.pairCount,
        newPairs: rule.newPairCount, largestBlocks: rule.largestBlocks, splitBlocks: rule.splitBlockCount,
        skippedPairs: rule.skippedPairCount)
    }
  }
}
