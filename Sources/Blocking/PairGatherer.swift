import Records

/// Makes chunks of pairs out of what the rules brought, each pair once: the working memory of one thread.
struct PairGatherer: ~Copyable {
  /// A pair as a rule brought it: the left row's place in its chunk, the rule, and the right row.
  struct Found {
    private let bits: UInt64

    /// A pair of a rule.
    @inline(__always)
    init(left: UInt32, rule: UInt64, right: UInt32) {
      bits = UInt64(left) &<< 40 | rule &<< 32 | UInt64(right)
    }

    /// The left row's place in its chunk.
    @inline(__always)
    var left: Int { Int(truncatingIfNeeded: bits &>> 40) }
    /// The rule's bit.
    @inline(__always)
    var rule: UInt64 { 1 &<< (bits &>> 32 & 0xFF) }
    /// The right row.
    @inline(__always)
    var right: UInt32 { UInt32(truncatingIfNeeded: bits) }

    /// No pair, to fill memory with.
    static let none = Found(left: 0, rule: 0, right: 0)
  }

  /// The memory as it is worked on.
  ///
  /// Pointers: with growing arrays and their checks it took a third again as long.
  private struct Memory {
    let sorted: UnsafeMutableBufferPointer<Found>
    let rights: UnsafeMutableBufferPointer<UInt32>
    let masks: UnsafeMutableBufferPointer<UInt64>
    let slots: UnsafeMutableBufferPointer<UInt64>
  }

  /// What the rules brought, left row after left row.
  private var sorted: [Found] = []
  /// The right row of each pair.
  private var rights: [UInt32] = []
  /// The rules of each pair, a bit each.
  private var masks: [UInt64] = []
  /// A small hash table of one left row's pairs, so that those of several rules are found again in a core's nearest cache and
  /// not in a table of all rows: high the row's stamp, low the place among all pairs.
  private var slots = [UInt64](repeating: 0, count: 1_024)
  private var stamp: UInt64 = 0

  /// An empty memory.
  init() {}

  /// The chunk of some left rows, of pairs that stand in the order in which the rules brought them.
  mutating func chunk(
    of rows: Range<Int>, _ found: UnsafeBufferPointer<Found>, _ tally: inout PairTally
  ) -> PairChunk {
    let foundEnds = PairGatherer.ends(of: found, rowCount: rows.count)
    makeRoom(for: found.count, largestRow: PairGatherer.largest(foundEnds))
    var starts: [UInt32] = []
    var count = 0
    var stamp = stamp
    starts.reserveCapacity(rows.count + 1)
    withMemory { memory in
      var next = [0] + foundEnds.dropLast()
      for pair in found {
        memory.sorted[next[pair.left]] = pair
        next[pair.left] &+= 1
      }
      var begin = 0
      for end in foundEnds {
        starts.append(UInt32(count))
        stamp += 1
        PairGatherer.gather(begin..<end, stamp: stamp, in: memory, &count)
        begin = end
      }
      starts.append(UInt32(count))
    }
    self.stamp = stamp
    return masks[..<count].withUnsafeBufferPointer { masks in
      PairChunk(
        firstRow: rows.lowerBound, starts: starts, rights: Array(rights[..<count]), masks: masks, &tally)
    }
  }

  /// Where the pairs of each left row end, once they stand row after row.
  private static func ends(of found: UnsafeBufferPointer<Found>, rowCount: Int) -> [Int] {
    var ends = [Int](repeating: 0, count: rowCount)
    for pair in found { ends[pair.left] &+= 1 }
    var sum = 0
    for row in ends.indices {
      sum += ends[row]
      ends[row] = sum
    }
    return ends
  }

  private static func largest(_ ends: [Int]) -> Int {
    zip(ends, [0] + ends).reduce(0) { max($0, $1.0 - $1.1) }
  }

  private mutating func makeRoom(for count: Int, largestRow: Int) {
    if sorted.count < count {
      sorted = [Found](repeating: .none, count: count)
      rights = [UInt32](repeating: 0, count: count)
      masks = [UInt64](repeating: 0, count: count)
    }
    var slotCount = slots.count
    while slotCount < 2 * largestRow { slotCount *= 2 }
    if slotCount > slots.count { slots = [UInt64](repeating: 0, count: slotCount) }
  }

  private mutating func withMemory(_ body: (Memory) -> Void) {
    sorted.withUnsafeMutableBufferPointer { sorted in
      rights.withUnsafeMutableBufferPointer { rights in
        masks.withUnsafeMutableBufferPointer { masks in
          slots.withUnsafeMutableBufferPointer { slots in
            body(Memory(sorted: sorted, rights: rights, masks: masks, slots: slots))
          }
        }
      }
    }
  }

  /// Takes up one left row's pairs, each once with all its rules; `count` is that of all pairs.
  @inline(__always)
  private static func gather(_ range: Range<Int>, stamp: UInt64, in memory: Memory, _ count: inout Int) {
    let slotMask = memory.slots.count &- 1
    let shift = UInt32(32 &- memory.slots.count.trailingZeroBitCount)
    for index in range {
      let pair = memory.sorted[index]
      var slot = Int((pair.right &* 0x9E37_79B1) &>> shift)
      while true {
        let taken = memory.slots[slot]
        let place = Int(taken & 0xFFFF_FFFF)
        if taken &>> 32 != stamp {
          memory.slots[slot] = stamp &<< 32 | UInt64(count)
          memory.rights[count] = pair.right
          memory.masks[count] = pair.rule
          count &+= 1
          break
        }
        if memory.rights[place] == pair.right {
          memory.masks[place] |= pair.rule
          break
        }
        slot = (slot &+ 1) & slotMask
      }
    }
  }
}
