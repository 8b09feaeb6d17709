import Parallel
import Records

extension CandidatePairs: PairStream {
  /// Distinct pairs.
  public var pairCount: Int { count }

  /// Calls `body` for the pairs of each chunk of left rows.
  public func mapChunks<Output: Sendable>(
    threads: Int, _ body: @escaping @Sendable ([CandidatePair]) -> Output
  ) -> [Output] {
    let chunks = Chunks(of: recordCount, atMost: 2_048)
    return concurrentMap(
      count: chunks.count, threads: threads,
      makeScratch: { _ in (scratch: Scratch(recordCount: recordCount), list: [FoundPair]()) }
    ) { state, chunk in
      state.list.removeAll(keepingCapacity: true)
      append(pairsOf: chunks[chunk], to: &state.list, scratch: &state.scratch)
      return body(state.list.map(\.pair))
    }
  }
}
