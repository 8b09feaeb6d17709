/// What each blocking rule brought and what it cost.
public struct BlockingStatistics: Sendable, Equatable {
  /// One rule's figures.
  public struct Rule: Sendable, Equatable {
    /// The rule's word: `phone-prefix`.
    public let word: String
    /// Records that have the rule's key.
    public let recordCount: Int
    /// Blocks of two and more records.
    public let blockCount: Int
    /// Pairs that the rule brings.
    public let pairCount: Int
    /// Pairs that no earlier rule brings.
    public let newPairCount: Int
    /// The sizes of the largest blocks, largest first, at most five.
    public let largestBlocks: [Int]
    /// Blocks above the cap that were split by a second key.
    public let splitBlockCount: Int
    /// Pairs of oversized blocks that no sub-block brought: not looked at by this rule.
    public let skippedPairCount: Int

    /// A rule's figures.
    public init(
      word: String, recordCount: Int, blockCount: Int, pairCount: Int, newPairCount: Int,
      largestBlocks: [Int],
      splitBlockCount: Int, skippedPairCount: Int
    ) {
      self.word = word
      self.recordCount = recordCount
      self.blockCount = blockCount
      self.pairCount = pairCount
      self.newPairCount = newPairCount
      self.largestBlocks = largestBlocks
      self.splitBlockCount = splitBlockCount
      self.skippedPairCount = skippedPairCount
    }
  }

  /// The rules in the order in which they were applied.
  public let rules: [Rule]
  /// Distinct candidate pairs of all rules.
  public let pairCount: Int
  /// Records that no rule put beside another.
  public let unpairedRecordCount: Int

  /// The figures of a run.
  public init(rules: [Rule], pairCount: Int, unpairedRecordCount: Int) {
    self.rules = rules
    self.pairCount = pairCount
    self.unpairedRecordCount = unpairedRecordCount
  }
}
