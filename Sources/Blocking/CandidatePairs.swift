import Records

/// The pairs that blocking found, each once, with the rules that found it.
///
/// Kept in chunks of left rows, five and a half bytes a pair: less than an index of the blocks from which they could be made
/// again, and gone through as often as needed at the price of reading them. `--max-pairs` bounds them.
public struct CandidatePairs: Sendable {
  /// The words of the rules.
  public let words: [String]
  /// The number of records.
  public let recordCount: Int
  /// What each rule brought and cost.
  public let statistics: BlockingStatistics
  /// The pairs by left rows, in few chunks: those that were dealt out together are one.
  private let chunks: [PairChunk]

  /// The pairs of chunks that cover a table.
  init(words: [String], recordCount: Int, statistics: BlockingStatistics, chunks: [PairChunk]) {
    precondition(words.count <= 64, "the rules of a pair are handed on in 64 bits")
    self.words = words
    self.recordCount = recordCount
    self.statistics = statistics
    self.chunks = chunks
  }

  /// Distinct pairs.
  public var count: Int { statistics.pairCount }

  /// Calls `body` for every pair with the rules that found it, a bit for each in the order of ``words``; by left row, in
  /// an order that depends on the table alone.
  public func forEach(_ body: (CandidatePair, _ rules: UInt64) -> Void) {
    for chunk in chunks { chunk.forEach(body) }
  }

  /// The rules that put two records beside one another, a bit for each; 0 where none did.
  public func rules(of pair: CandidatePair) -> UInt64 { chunk(ofRow: Int(pair.left)).rules(of: pair) }

  /// The pairs of some rows, all of one chunk of ``PairDealer``.
  func pairs(of rows: Range<Int>) -> [CandidatePair] { chunk(ofRow: rows.lowerBound).pairs(of: rows) }

  /// The chunk in which a row's pairs lie.
  private func chunk(ofRow row: Int) -> PairChunk {
    var (first, end) = (0, chunks.count)
    while end - first > 1 {
      let middle = (first + end) / 2
      if chunks[middle].firstRow <= row { first = middle } else { end = middle }
    }
    return chunks[first]
  }

  /// The words of a set of rules, in the order of the rules.
  public func words(of rules: UInt64) -> [String] {
    var found: [String] = []
    found.reserveCapacity(rules.nonzeroBitCount)
    var left = rules
    while left != 0 {
      found.append(words[left.trailingZeroBitCount])
      left &= left &- 1
    }
    return found
  }
}
