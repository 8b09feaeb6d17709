import Parallel
import Records
import Synchronization

extension CandidatePairs: PairStream {
  /// Distinct pairs.
  public var pairCount: Int { count }

  /// Calls `body` for the pairs of each chunk of left rows.
  public func mapChunks<Output: Sendable>(
    threads: Int, progress: @escaping @Sendable (Int, Int) -> Void,
    _ body: @escaping @Sendable ([CandidatePair]) -> Output
  ) -> [Output] {
    let chunks = Chunks(of: recordCount, atMost: 2_048)
    let done = Atomic(0)
    return concurrentMap(
      count: chunks.count, threads: threads,
      makeScratch: { _ in (scratch: Scratch(recordCount: recordCount), list: [FoundPair]()) }
    ) { state, chunk in
      state.list.removeAll(keepingCapacity: true)
      append(pairsOf: chunks[chunk], to: &state.list, scratch: &state.scratch)
      let result = body(state.list.map(\.pair))
      progress(done.add(1, ordering: .relaxed).newValue, chunks.count)
      return result
    }
  }
}
