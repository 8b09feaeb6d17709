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
    /// What of the truth the rule finds; nil where none was given.
    public let truth: RuleRecall?
  }

  /// What one rule finds of the pairs that belong together.
  public struct RuleRecall: Sendable, Equatable, Encodable {
    /// Pairs of the truth that the rule finds.
    public let foundPairs: Int
    /// Those of them that no rule before it finds.
    public let newFoundPairs: Int
    /// The share of all pairs of the truth that the rule finds, 0 to 1.
    public let recall: Double
    /// The share that it and the rules before it find, 0 to 1.
    public let cumulativeRecall: Double
  }

  /// What all rules together find of the pairs that belong together.
  public struct Recall: Sendable, Equatable, Encodable {
    /// Records that the truth names.
    public let records: Int
    /// Records that the truth does not name; their pairs count neither as found nor as missed.
    public let recordsWithoutTruth: Int
    /// Records of the truth that are not in the inputs.
    public let recordsNotFound: Int
    /// Customers in the truth.
    public let trueEntities: Int
    /// Pairs of records that belong together.
    public let truePairs: Int
    /// Pairs that belong together and that some rule finds.
    public let foundPairs: Int
    /// Pairs that belong together and that no rule finds.
    public let missedPairs: Int
    /// Candidate recall (pairs completeness): the share of the truth's pairs that some rule finds, 0 to 1; 1 if there
    /// are none.
    public let candidateRecall: Double
    /// What is wrong with the truth file.
    public let remarks: [String]
  }

  /// Records read.
  public let records: Int
  /// Distinct candidate pairs.
  public let pairs: Int
  /// Distinct candidate pairs a record; 0 where there are no records.
  public let pairsPerRecord: Double
  /// Records that no rule puts beside another.
  public let unpairedRecords: Int
  /// The rules in the order in which they are applied.
  public let rules: [Rule]
  /// What of the truth the rules find; nil where none was given.
  public let truth: Recall?

  /// The figures of a table, with what the rules find of a truth where there is one.
  init(_ statistics: BlockingStatistics, recordCount: Int, _ truth: KnownTruth?, _ found: PairTally?) {
    let truePairs = truth?.labels.truePairs ?? 0
    records = recordCount
    pairs = statistics.pairCount
    pairsPerRecord = recordCount == 0 ? 0 : Double(statistics.pairCount) / Double(recordCount)
    unpairedRecords = statistics.unpairedRecordCount
    rules = statistics.rules.enumerated().map { place, rule in
      Rule(
        word: rule.word, records: rule.recordCount, blocks: rule.blockCount, pairs: rule.pairCount,
        newPairs: rule.newPairCount, largestBlocks: rule.largestBlocks, splitBlocks: rule.splitBlockCount,
        skippedPairs: rule.skippedPairCount,
        truth: found.map { RuleRecall($0, rule: place, truePairs: truePairs) })
    }
    self.truth = truth.flatMap { truth in found.map { Recall(truth, $0, truePairs: truePairs) } }
  }
}

extension BlockingReport.RuleRecall {
  fileprivate init(_ found: PairTally, rule: Int, truePairs: Int) {
    foundPairs = found.pairs[rule]
    newFoundPairs = found.newPairs[rule]
    recall = BlockingReport.share(found.pairs[rule], of: truePairs)
    cumulativeRecall = BlockingReport.share(found.newPairs[...rule].reduce(0, +), of: truePairs)
  }
}

extension BlockingReport.Recall {
  fileprivate init(_ truth: KnownTruth, _ found: PairTally, truePairs: Int) {
    records = truth.recordCount
    recordsWithoutTruth = truth.labels.unknownRecords
    recordsNotFound = truth.labels.absentRecords
    trueEntities = truth.entityCount
    self.truePairs = truePairs
    foundPairs = found.total
    missedPairs = truePairs - found.total
    candidateRecall = BlockingReport.share(found.total, of: truePairs)
    remarks = truth.remarks
  }
}

extension BlockingReport {
  fileprivate static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
