/// Sorts pairs of a 64-bit key and a 32-bit value, kept in two arrays, by key.
///
/// A radix sort: long arrays are first dealt into 256 buckets by the highest eight bits in which keys differ, then
/// each bucket, small enough for a core's cache, is sorted from its least significant byte on. It is stable, so pairs
/// of equal keys stay in the order they came in, and has the same result for any number of threads. A byte that
/// is equal in all keys costs nothing, so small keys sort faster than wide ones.
public enum RadixSort {
  /// Sorts both arrays by ascending key.
  ///
  /// - Parameters:
  ///   - keys: The keys.
  ///   - values: The value of each key, moved along with it.
  ///   - threads: The most threads to use; short arrays are sorted on this one.
  /// - Precondition: The arrays are equally long.
  /// - Complexity: O(n) for each byte in which keys differ; twelve bytes of further memory a pair.
  public static func sortByKey(keys: inout [UInt64], values: inout [UInt32], threads: Int) {
    precondition(keys.count == values.count, "every key has one value")
    let count = keys.count
    guard count > 1 else { return }
    // Left uninitialised: every place is written before it is read.
    var spareKeys = [UInt64](unsafeUninitializedCapacity: count) { $1 = count }
    var spareValues = [UInt32](unsafeUninitializedCapacity: count) { $1 = count }
    let isInSpare = withPairs(&keys, &values) { pairs in
      withPairs(&spareKeys, &spareValues) { spare in
        sort(pairs, spare, threads: threads)
      }
    }
    if isInSpare {
      swap(&keys, &spareKeys)
      swap(&values, &spareValues)
    }
  }

  /// The fewest pairs that are worth dealing into buckets.
  private static let leastDealt = 65_536

  /// The fewest pairs that are worth a table of counts.
  private static let leastBlock = 16_384

  private static func withPairs<Result>(
    _ keys: inout [UInt64], _ values: inout [UInt32], _ body: (KeyedPairs) -> Result
  ) -> Result {
    keys.withUnsafeMutableBufferPointer { keys in
      values.withUnsafeMutableBufferPointer { values in body(KeyedPairs(keys: keys, values: values)) }
    }
  }

  /// Sorts `pairs` with room in `spare`, and says whether the result stands in `spare`.
  private static func sort(_ pairs: KeyedPairs, _ spare: KeyedPairs, threads: Int) -> Bool {
    guard pairs.count >= leastDealt else {
      let shifts = shifts(ofBytesIn: pairs.varyingBits(in: 0..<pairs.count))
      return pairs.sort(0..<pairs.count, spare, byBytesAt: shifts)
    }
    // A block a thread: more would even out nothing, and each costs a table of counts.
    let blocks = Chunks(of: pairs.count, count: max(1, min(threads, pairs.count / leastBlock)))
    let varying = concurrentMap(count: blocks.count, threads: threads) { pairs.varyingBits(in: blocks[$0]) }
      .reduce(0, |)
    let shift = max(0, 56 - varying.leadingZeroBitCount)
    let buckets = deal(pairs, over: spare, byBitsAt: UInt64(shift), blocks, threads: threads)
    let shifts = shifts(ofBytesIn: varying & ((1 << UInt64(shift)) - 1))
    concurrentForEach(rangesOf: buckets.count, chunk: 1, threads: threads) { index in
      _ = spare.sort(buckets[index.lowerBound], pairs, byBytesAt: shifts)
    }
    return shifts.count.isMultiple(of: 2)
  }

  /// The positions, in bits, of the bytes that hold one of the bits, lowest first.
  private static func shifts(ofBytesIn bits: UInt64) -> [UInt64] {
    stride(from: 0, to: 64, by: 8).filter { bits >> $0 & 0xFF != 0 }
  }

  /// Writes the pairs of `source` into `target`, ordered by eight bits of the key, and returns where the pairs
  /// of each value of these bits stand.
  private static func deal(
    _ source: KeyedPairs, over target: KeyedPairs, byBitsAt shift: UInt64, _ blocks: Chunks, threads: Int
  ) -> [Range<Int>] {
    let digits = KeyedPairs.digits
    let counts = concurrentMap(count: blocks.count, threads: threads) { block in
      var counts = [Int](repeating: 0, count: digits)
      source.count(blocks[block], byBitsAt: shift, into: &counts)
      return counts
    }
    // By digit, then by block, which keeps the order of equal keys.
    var slots = [Int](repeating: 0, count: blocks.count * digits)
    var buckets: [Range<Int>] = []
    var end = 0
    for digit in 0..<digits {
      let start = end
      for block in blocks.indices {
        slots[block * digits + digit] = end
        end += counts[block][digit]
      }
      buckets.append(start..<end)
    }
    concurrentForEach(slicesOf: &slots, chunk: digits, threads: threads) { slots, range in
      source.move(blocks[range.lowerBound / digits], to: target, byBitsAt: shift, &slots)
    }
    return buckets
  }
}
