import Parallel
import Synchronization
import Testing

@Suite struct ConcurrentMapTests {
  private struct Failed: Error, Equatable {
    let chunk: Int
  }

  private static let threadCounts = [-1, 0, 1, 2, 3, 4, 8, 33]

  @Test(arguments: threadCounts)
  func valuesStandInChunkOrder(threads: Int) {
    for count in [0, 1, 2, 7, 1_000] {
      #expect(concurrentMap(count: count, threads: threads) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
  }

  @Test(arguments: threadCounts)
  func valuesThatOwnMemoryAreKept(threads: Int) {
    let values = concurrentMap(count: 300, threads: threads) { String(repeating: "x", count: $0) }
    #expect(values.map(\.count) == Array(0..<300))
  }

  @Test(arguments: threadCounts)
  func everyChunkRunsOnce(threads: Int) {
    let runs = counters(500)
    _ = concurrentMap(count: 500, threads: threads) { runs[$0].count.add(1, ordering: .relaxed) }
    #expect(values(of: runs) == [Int](repeating: 1, count: 500))
  }

  @Test(arguments: threadCounts)
  func theFirstFailingChunkByIndexIsThrown(threads: Int) {
    for repetition in 0..<50 {
      #expect(throws: Failed(chunk: 40)) {
        try concurrentMap(count: 200, threads: threads) { chunk throws(Failed) -> Int in
          // Later failures are quicker, so that they come first in time.
          if chunk == 40 { burn(2_000 + repetition) }
          if chunk >= 40, chunk.isMultiple(of: 10) { throw Failed(chunk: chunk) }
          return chunk
        }
      }
    }
  }

  @Test func chunksBehindAFailedOneAreNotBegunInOrder() {
    let last = Atomic(-1)
    #expect(throws: Failed(chunk: 3)) {
      try concurrentMap(count: 100, threads: 1) { chunk throws(Failed) -> Void in
        last.store(chunk, ordering: .relaxed)
        if chunk == 3 { throw Failed(chunk: chunk) }
      }
    }
    #expect(last.load(ordering: .relaxed) == 3)
  }

  @Test func valuesBeforeAFailureAreReleased() {
    let alive = Counter()
    #expect(throws: Failed(chunk: 90)) {
      try concurrentMap(count: 100, threads: 4) { chunk throws(Failed) -> Tracked in
        if chunk == 90 { throw Failed(chunk: chunk) }
        return Tracked(alive)
      }
    }
    #expect(alive.count.load(ordering: .relaxed) == 0)
  }

  @Test(arguments: threadCounts)
  func everyWorkerHasOneScratchValueOfItsOwn(threads: Int) {
    let made = counters(max(1, threads))
    let values = concurrentMap(count: 400, threads: threads) { worker in
      made[worker].count.add(1, ordering: .relaxed)
      return [Int]()
    } body: { (scratch: inout [Int], chunk: Int) in
      scratch.append(chunk)
      return (chunk, scratch.last == chunk, scratch == scratch.sorted())
    }
    #expect(values.map(\.0) == Array(0..<400))
    #expect(values.allSatisfy { $0.1 && $0.2 })
    #expect(self.values(of: made).contains(1))
    #expect(self.values(of: made).allSatisfy { $0 <= 1 })
  }

  @Test func noScratchIsMadeForNoChunks() {
    let values = concurrentMap(count: 0, threads: 4) { _ in
      Issue.record("nothing needs it")
    } body: { (_: inout Void, chunk: Int) in
      chunk
    }
    #expect(values.isEmpty)
  }

  @Test func oneThreadRunsInPlace() {
    // A caller's own variable may be changed only because nothing leaves this thread.
    nonisolated(unsafe) var order: [Int] = []
    _ = concurrentMap(count: 50, threads: 1) { order.append($0) }
    #expect(order == Array(0..<50))
  }

  @Test func callsMayNest() {
    let values = concurrentMap(count: 8, threads: 4) { outer in
      concurrentMap(count: 8, threads: 4) { inner in outer * 8 + inner }
    }
    #expect(values.flatMap { $0 } == Array(0..<64))
  }

  @Test(arguments: threadCounts)
  func rangesAreTheSameForAnyNumberOfThreads(threads: Int) {
    let ends = counters(1_001)
    concurrentForEach(rangesOf: 1_001, chunk: 100, threads: threads) { range in
      ends[range.lowerBound].count.add(range.upperBound, ordering: .relaxed)
    }
    let ranges = values(of: ends).enumerated().filter { $0.element > 0 }.map { $0.offset..<$0.element }
    #expect(ranges == Array(Chunks(of: 1_001, atMost: 100)))
  }

  @Test(arguments: threadCounts)
  func slicesFillAnArrayInPlace(threads: Int) {
    var values = [Int](repeating: -1, count: 1_001)
    concurrentForEach(slicesOf: &values, chunk: 37, threads: threads) { slice, range in
      for index in slice.indices { slice[index] = range.lowerBound + index }
    }
    #expect(values == Array(0..<1_001))
  }

  @Test func errorsLeaveRangesAndSlices() {
    var values = [1, 2, 3, 4]
    #expect(throws: Failed(chunk: 2)) {
      try concurrentForEach(slicesOf: &values, chunk: 1, threads: 2) { _, range throws(Failed) in
        if range.lowerBound >= 2 { throw Failed(chunk: range.lowerBound) }
      }
    }
    #expect(throws: Failed(chunk: 0)) {
      try concurrentForEach(rangesOf: 9, chunk: 3, threads: 3) { range throws(Failed) in
        throw Failed(chunk: range.lowerBound)
      }
    }
  }

  /// Work that takes a while and that nobody can leave out.
  private func burn(_ rounds: Int) {
    var bits: UInt64 = 1
    for _ in 0..<rounds { bits = bits &* 6_364_136_223_846_793_005 &+ 1 }
    #expect(bits != 0)
  }

  /// Atomic rather than locked: the thread sanitizer sees atomics.
  private func counters(_ count: Int) -> [Counter] {
    (0..<count).map { _ in Counter() }
  }

  private func values(of counters: [Counter]) -> [Int] {
    counters.map { $0.count.load(ordering: .relaxed) }
  }

  private final class Counter: Sendable {
    let count = Atomic(0)
  }

  private final class Tracked: Sendable {
    private let counter: Counter

    init(_ counter: Counter) {
      self.counter = counter
      counter.count.add(1, ordering: .relaxed)
    }

    deinit {
      counter.count.subtract(1, ordering: .relaxed)
    }
  }
}
