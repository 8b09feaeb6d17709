import Parallel
import TestSupport

/// Sorting keys with their rows, as blocking does, on one thread and on four.
enum RadixSortBenchmarks {
  static var all: [Benchmark] {
    [(100_000, 64), (1_000_000, 32), (1_000_000, 64)].flatMap { count, bits in
      [1, 4].map { threads in radixSort(count: count, bits: bits, threads: threads) }
    }
  }

  private static func radixSort(count: Int, bits: UInt64, threads: Int) -> Benchmark {
    var numbers = RandomStrings(seed: bits)
    let keys = (0..<count).map { _ in numbers.next() >> (64 - bits) }
    let rows = (0..<UInt32(count)).map { $0 }
    return Benchmark(
      name: "RadixSort threads \(threads)", data: "\(count) keys of \(bits) bits", operations: count
    ) {
      let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
      let sorted = sorted(keys, rows, threads: threads)
      return order.indices.count {
        sorted.keys[$0] != keys[order[$0]] || sorted.rows[$0] != UInt32(order[$0])
      }
    } round: {
      let sorted = sorted(keys, rows, threads: threads)
      return sorted.keys[count / 2] ^ UInt64(sorted.rows[count / 2])
    }
  }

  /// The copies belong to the time: they are small beside the sort and alike for every version of it.
  private static func sorted(
    _ keys: [UInt64], _ rows: [UInt32], threads: Int
  ) -> (keys: [UInt64], rows: [UInt32]) {
    var (keys, rows) = (keys, rows)
    RadixSort.sortByKey(keys: &keys, values: &rows, threads: threads)
    return (keys, rows)
  }
}
