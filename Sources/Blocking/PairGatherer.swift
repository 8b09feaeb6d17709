import Records

/// Makes chunks of pairs out of what the rules brought, each pair once: the working memory of one thread.
struct PairGatherer: ~Copyable {
  /// A pair as a rule brought it: the left row's place in its chunk, the rule, and the right row.
  struct Found {
    private let bits: UInt64

    /// A pair of a rule.
    @inline(__always)
    init(left: Int, rule: Int, right: UInt32) {
      bits = UInt64(truncatingIfNeeded: left) &<< 40 | UInt64(truncatingIfNeeded: rule) &<< 32 | UInt64(right)
    }

    /// The left row's place in its chunk.
    var left: Int { Int(truncatingIfNeeded: bits &>> 40) }
    /// The rule's bit.
    var rule: UInt64 { 1 &<< (bits &>> 32 & 0xFF) }
    /// The right row.
    var right: UInt32 { UInt32(truncatingIfNeeded: bits) }
  }

  private var sorted: [Found] = []
  private var starts: [UInt32] = []
  private var rights: [UInt32] = []
  private var ruleStarts: [UInt32] = []
  private var rules: [UInt8] = []
  /// The rules of the present left row's pairs.
  private var masks: [UInt64] = []
  /// A small hash table of the present left row's pairs, so that those of several rules are found again without a table of all
  /// rows: high the row's stamp, low the place among its pairs.
  private var slots = [UInt64](repeating: 0, count: 1_024)
  private var stamp: UInt64 = 0

  /// An empty memory.
  init() {}

  /// The chunk of rows from `firstRow` on, of pairs that stand in the order in which the rules brought them.
  mutating func chunk(
    firstRow: Int, rowCount: Int, _ found: UnsafeBufferPointer<Found>, _ tally: inout PairTally
  ) -> PairChunk {
    let ends = sortByLeft(found, rowCount: rowCount)
    starts.removeAll(keepingCapacity: true)
    rights.removeAll(keepingCapacity: true)
    ruleStarts.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    var begin = 0
    for row in 0..<rowCount {
      starts.append(UInt32(rights.count))
      ruleStarts.append(UInt32(rules.count))
      let end = Int(ends[row])
      if end > begin { gather(begin..<end) }
      for mask in masks {
        tally.add(rules: mask)
        PairChunk.append(mask, to: &rules)
      }
      masks.removeAll(keepingCapacity: true)
      begin = end
    }
    starts.append(UInt32(rights.count))
    ruleStarts.append(UInt32(rules.count))
    // Copied, so that what is kept is no larger than it must be.
    return PairChunk(
      firstRow: firstRow, starts: Array(starts[...]), rights: Array(rights[...]),
      ruleStarts: Array(ruleStarts[...]), rules: Array(rules[...]))
  }

  /// Puts the pairs of each left row beside one another, in the order in which they came; where each row's end.
  private mutating func sortByLeft(_ found: UnsafeBufferPointer<Found>, rowCount: Int) -> [UInt32] {
    var ends = [UInt32](repeating: 0, count: rowCount)
    for pair in found { ends[pair.left] += 1 }
    var sum: UInt32 = 0
    for row in 0..<rowCount {
      let count = ends[row]
      ends[row] = sum
      sum += count
    }
    if sorted.count < found.count {
      sorted = [Found](repeating: Found(left: 0, rule: 0, right: 0), count: found.count)
    }
    sorted.withUnsafeMutableBufferPointer { sorted in
      ends.withUnsafeMutableBufferPointer { ends in
        for pair in found {
          sorted[Int(ends[pair.left])] = pair
          ends[pair.left] &+= 1
        }
      }
    }
    return ends
  }

  /// Takes up one left row's pairs, each once with all its rules.
  private mutating func gather(_ range: Range<Int>) {
    while slots.count < 2 * range.count { slots = [UInt64](repeating: 0, count: 2 * slots.count) }
    stamp += 1
    let shift = UInt32(32 - slots.count.trailingZeroBitCount)
    let first = rights.count
    for index in range {
      let pair = sorted[index]
      var slot = Int((pair.right &* 0x9E37_79B1) &>> shift)
      while slots[slot] >> 32 == stamp, rights[first + Int(slots[slot] & 0xFFFF_FFFF)] != pair.right {
        slot = (slot + 1) & (slots.count - 1)
      }
      if slots[slot] >> 32 == stamp {
        masks[Int(slots[slot] & 0xFFFF_FFFF)] |= pair.rule
      } else {
        slots[slot] = stamp << 32 | UInt64(masks.count)
        rights.append(pair.right)
        masks.append(pair.rule)
      }
    }
  }
}
