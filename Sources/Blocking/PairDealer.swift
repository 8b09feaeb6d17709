import Parallel
import Records

/// Deals the pairs of all blocks out to the chunks of their left rows.
///
/// Blocks lie rule after rule and are read from end to end, pairs are written chunk by chunk: nothing is read at random, as
/// it was when each record's blocks were looked up, which took three times as long. As many chunks are dealt out at once as
/// a bounded memory holds.
struct PairDealer {
  /// Left rows of a chunk.
  static let rowBits = 11

  private let blocks: [RuleBlocks]
  private let recordCount: Int
  private let threads: Int
  /// For each rule the pairs of each chunk.
  private let counts: [[UInt32]]

  /// Counts what is to be dealt.
  init(_ blocks: [RuleBlocks], recordCount: Int, threads: Int) {
    self.blocks = blocks
    self.recordCount = recordCount
    self.threads = threads
    let chunkCount = PairDealer.chunkCount(recordCount: recordCount)
    counts = concurrentMap(count: blocks.count, threads: threads) { rule in
      var counts = [UInt32](repeating: 0, count: chunkCount)
      let blocks = blocks[rule]
      for block in 0..<blocks.count {
        let range = blocks.range(of: block)
        for place in range {
          counts[Int(blocks.members[place] >> UInt32(PairDealer.rowBits))] += UInt32(
            range.upperBound - place - 1)
        }
      }
      return counts
    }
  }

  /// The number of chunks of a table.
  static func chunkCount(recordCount: Int) -> Int { (recordCount + (1 << rowBits) - 1) >> rowBits }

  /// The left rows of a chunk.
  static func rows(ofChunk chunk: Int, recordCount: Int) -> Range<Int> {
    (chunk << rowBits)..<min((chunk + 1) << rowBits, recordCount)
  }

  /// Pairs dealt out at once, about.
  ///
  /// Each further round reads all blocks again (20 ms for a million records); eight pairs a record make two rounds of those that
  /// a budget of ten allows, and 256 MB are enough for any table.
  private var pairsAtOnce: Int { min(max(1 << 20, 8 * recordCount), 1 << 25) }

  /// Calls `body` for all chunks in order, each with its tally, as many at once as are dealt out together, until it says that it
  /// has had enough.
  func forEachRound(
    progress: (_ done: Int, _ total: Int) -> Void, _ body: ([(PairChunk, PairTally)]) -> Bool
  ) {
    let chunkCount = PairDealer.chunkCount(recordCount: recordCount)
    var memory: [PairGatherer.Found] = []
    var done = 0
    while done < chunkCount {
      let round = round(from: done)
      if !body(dealt(round, in: &memory)) { return }
      done = round.upperBound
      progress(done, chunkCount)
    }
  }

  /// The chunks from `first` on that are dealt out together, one at least.
  private func round(from first: Int) -> Range<Int> {
    var end = first
    var sum = 0
    while end < PairDealer.chunkCount(recordCount: recordCount) {
      sum += counts.reduce(0) { $0 + Int($1[end]) }
      if end > first, sum > pairsAtOnce { break }
      end += 1
    }
    return first..<end
  }

  /// The chunks of a round, each with its tally; `memory` is what rounds share.
  private func dealt(
    _ round: Range<Int>, in memory: inout [PairGatherer.Found]
  ) -> [(PairChunk, PairTally)] {
    // By chunk, then by rule, which keeps the order in which the rules bring pairs.
    var slots = blocks.map { _ in [Int](repeating: 0, count: round.count) }
    var ends = [0]
    for chunk in round {
      var end = ends[ends.count - 1]
      for rule in blocks.indices {
        slots[rule][chunk - round.lowerBound] = end
        end += Int(counts[rule][chunk])
      }
      ends.append(end)
    }
    let count = ends[ends.count - 1]
    if memory.count < count {
      memory = [PairGatherer.Found](repeating: .none, count: count)
    }
    return memory.withUnsafeMutableBufferPointer { memory in
      gathered(round, slots: slots, ends: ends, in: DisjointlyUsed(memory))
    }
  }

  private func gathered(
    _ round: Range<Int>, slots: [[Int]], ends: [Int], in memory: DisjointlyUsed<PairGatherer.Found>
  ) -> [(PairChunk, PairTally)] {
    _ = concurrentMap(count: blocks.count, threads: threads) { deal($0, round, slots[$0], to: memory) }
    return concurrentMap(count: round.count, threads: threads, makeScratch: { _ in PairGatherer() }) {
      (gatherer, index) in
      var tally = PairTally(ruleCount: blocks.count)
      let chunk = gatherer.chunk(
        of: PairDealer.rows(ofChunk: round.lowerBound + index, recordCount: recordCount),
        UnsafeBufferPointer(rebasing: memory.buffer[ends[index]..<ends[index + 1]]), &tally)
      return (chunk, tally)
    }
  }

  /// Writes a rule's pairs of the chunks of a round, each chunk's from its slot on.
  private func deal(
    _ rule: Int, _ round: Range<Int>, _ slots: [Int], to memory: DisjointlyUsed<PairGatherer.Found>
  ) {
    let shift = UInt32(PairDealer.rowBits)
    let firstRow = UInt32(round.lowerBound << PairDealer.rowBits)
    let rowCount = UInt32(round.count << PairDealer.rowBits)
    let mask: UInt32 = 1 << shift - 1
    var next = slots
    // Pointers: a loop of few steps a block is all checks otherwise.
    next.withUnsafeMutableBufferPointer { next in
      blocks[rule].starts.withUnsafeBufferPointer { starts in
        blocks[rule].members.withUnsafeBufferPointer { members in
          for block in 0..<(starts.count &- 1) {
            let end = Int(starts[block &+ 1])
            for place in Int(starts[block])..<(end &- 1) {
              let row = members[place] &- firstRow
              if row >= rowCount { continue }
              let chunk = Int(row &>> shift)
              var slot = next[chunk]
              for other in (place &+ 1)..<end {
                memory.buffer[slot] = PairGatherer.Found(
                  left: row & mask, rule: UInt64(truncatingIfNeeded: rule), right: members[other])
                slot &+= 1
              }
              next[chunk] = slot
            }
          }
        }
      }
    }
  }
}
