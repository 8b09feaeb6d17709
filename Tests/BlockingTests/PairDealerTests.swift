import Records
import TestSupport
import Testing

@testable import Blocking

@Suite struct PairDealerTests {
  /// Blocks of random rows of a table of several chunks.
  private static func blocks(rules: Int, recordCount: Int) -> [RuleBlocks] {
    var random = RandomStrings(seed: 5)
    return (0..<rules).map { _ in
      var blocks = RuleBlocks()
      for _ in 0..<500 {
        let rows = Set(
          (0..<random.number(in: 2...7)).map { _ in UInt32(random.number(in: 0...(recordCount - 1))) })
        if rows.count > 1 { rows.sorted().withUnsafeBufferPointer { blocks.appendBlock($0) } }
      }
      // One larger than the memory that a left row begins with.
      (0..<UInt32(200)).map { $0 * 3 }.withUnsafeBufferPointer { blocks.appendBlock($0) }
      return blocks
    }
  }

  /// The rules of each pair, the slow way.
  private static func found(in blocks: [RuleBlocks]) -> [CandidatePair: UInt64] {
    var rules: [CandidatePair: UInt64] = [:]
    for (rule, blocks) in blocks.enumerated() {
      for block in 0..<blocks.count {
        let rows = blocks.members[blocks.range(of: block)]
        for left in rows {
          for right in rows where left < right {
            rules[CandidatePair(left, right), default: 0] |= 1 << UInt64(rule)
          }
        }
      }
    }
    return rules
  }

  @Test(arguments: [1, 3])
  func pairsComeOnceWithAllTheirRules(threads: Int) throws {
    let recordCount = 5_000
    let blocks = PairDealerTests.blocks(rules: 4, recordCount: recordCount)
    let expected = PairDealerTests.found(in: blocks)
    var tally = PairTally(ruleCount: 4)
    var chunks: [PairChunk] = []
    PairDealer(blocks, recordCount: recordCount, threads: threads).forEachRound(progress: { _, _ in }) {
      round in
      for (chunk, found) in round {
        chunks.append(chunk)
        tally.add(found)
      }
      return true
    }
    var count = 0
    for chunk in chunks {
      var pairs: [CandidatePair] = []
      var isRight = true
      chunk.forEach { pair, rules in
        isRight = isRight && expected[pair] == rules && chunk.rules(of: pair) == rules
        pairs.append(pair)
      }
      #expect(isRight)
      #expect(pairs == chunk.pairs(of: chunk.rows))
      count += pairs.count
    }
    #expect(count == expected.count)
    #expect(tally.total == count)
    for rule in 0..<4 {
      #expect(tally.pairs[rule] == expected.values.count { $0 & 1 << UInt64(rule) != 0 })
      #expect(tally.newPairs[rule] == expected.values.count { $0.trailingZeroBitCount == rule })
    }
    #expect(chunks[0].rules(of: CandidatePair(0, 1)) == expected[CandidatePair(0, 1)] ?? 0)
  }

  @Test func joinedChunksHoldWhatTheyHeldApart() throws {
    let recordCount = 7_000
    var chunks: [PairChunk] = []
    let dealer = PairDealer(
      PairDealerTests.blocks(rules: 4, recordCount: recordCount), recordCount: recordCount, threads: 2)
    dealer.forEachRound(progress: { _, _ in }) { round in
      chunks += round.map(\.0)
      return true
    }
    try #require(chunks.count == 4)
    // Not from the first row on, as in every round but the first.
    let joined = PairChunk(joining: Array(chunks[1...]))
    #expect(joined.rows == chunks[1].firstRow..<recordCount)
    var expected: [(CandidatePair, UInt64)] = []
    for chunk in chunks[1...] {
      #expect(joined.pairs(of: chunk.rows) == chunk.pairs(of: chunk.rows))
      chunk.forEach { expected.append(($0, $1)) }
    }
    var place = 0
    var wrong = 0
    joined.forEach { pair, rules in
      if expected[place] != (pair, rules) || joined.rules(of: pair) != rules { wrong += 1 }
      place += 1
    }
    #expect(wrong == 0)
    #expect(place == expected.count)
    let middle = chunks[2].firstRow + 7..<chunks[2].firstRow + 300
    #expect(joined.pairs(of: middle) == expected.map(\.0).filter { middle.contains(Int($0.left)) })
  }

  @Test func manyPairsAreDealtOutInRoundsUntilOneIsEnough() {
    var blocks = RuleBlocks()
    (0..<UInt32(3_000)).map { $0 }.withUnsafeBufferPointer { blocks.appendBlock($0) }
    let dealer = PairDealer([blocks], recordCount: 3_000, threads: 2)
    var rounds = 0
    var pairs = 0
    dealer.forEachRound(progress: { #expect($0 <= $1) }) { round in
      rounds += 1
      pairs += round.reduce(0) { $0 + $1.0.rights.count }
      return true
    }
    #expect(rounds == 2)
    #expect(pairs == 3_000 * 2_999 / 2)
    rounds = 0
    dealer.forEachRound(progress: { _, _ in }) { _ in
      rounds += 1
      return false
    }
    #expect(rounds == 1)
  }
}
