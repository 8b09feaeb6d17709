import Parallel
import Testing

@Suite struct RadixSortTests {
  private static let threadCounts = [0, 2, 5]

  @Test(arguments: threadCounts)
  func sortsStablyWhateverTheLengthAndWidth(threads: Int) {
    for count in [0, 1, 2, 3, 47, 48, 49, 300, 5_000] {
      for bits: UInt64 in [1, 7, 8, 9, 20, 40, 64] {
        expectSorted(keys(count, bits: bits, seed: bits), threads: threads)
      }
    }
  }

  @Test(arguments: threadCounts, [8, 17, 64] as [UInt64])
  func sortsArraysThatAreDealtIntoBuckets(threads: Int, bits: UInt64) {
    expectSorted(keys(70_000, bits: bits, seed: 3), threads: threads)
  }

  @Test(arguments: threadCounts)
  func bytesThatAreEqualEverywhereMakeNoDifference(threads: Int) {
    let base: UInt64 = 0xAB00_0000_00CD_0000
    expectSorted(keys(2_000, bits: 8, seed: 1).map { $0 | base }, threads: threads)
    expectSorted(keys(2_000, bits: 8, seed: 1).map { $0 << 56 | 0x12_3456 }, threads: threads)
    expectSorted(keys(66_000, bits: 12, seed: 2).map { $0 << 30 | base }, threads: threads)
    expectSorted([UInt64](repeating: 7, count: 66_000), threads: threads)
    expectSorted([UInt64](repeating: .max, count: 100), threads: threads)
  }

  @Test func oneFrequentKeyAmongManyIsSorted() {
    var keys = keys(80_000, bits: 64, seed: 5)
    for index in keys.indices where !index.isMultiple(of: 3) { keys[index] = 1 << 63 }
    expectSorted(keys, threads: 4)
  }

  @Test func sortedAndReversedKeysAreSorted() {
    expectSorted((0..<70_000).map { UInt64($0) }, threads: 3)
    expectSorted((0..<70_000).reversed().map { UInt64($0) << 20 }, threads: 3)
  }

  /// Sorts with the places the keys come from as values, and expects them in the one stable order.
  ///
  /// Keys that match their values, with pairs strictly ascending, are a permutation and leave no other order.
  private func expectSorted(_ keys: [UInt64], threads: Int) {
    var sortedKeys = keys
    var values = keys.indices.map { UInt32($0) }
    RadixSort.sortByKey(keys: &sortedKeys, values: &values, threads: threads)
    let pairs = zip(sortedKeys, values)
    #expect(sortedKeys.count == keys.count && values.count == keys.count)
    #expect(pairs.allSatisfy { keys[Int($1)] == $0 }, "\(keys.count) keys")
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 }, "\(keys.count) keys")
  }

  /// Seeded keys (SplitMix64) of a number of bits.
  private func keys(_ count: Int, bits: UInt64, seed: UInt64) -> [UInt64] {
    var state = seed
    return (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var key = state
      key = (key ^ (key >> 30)) &* 0xBF58_476D_1CE4_E5B9
      key = (key ^ (key >> 27)) &* 0x94D0_49BB_1331_11EB
      return (key ^ (key >> 31)) >> (64 - bits)
    }
  }
}
