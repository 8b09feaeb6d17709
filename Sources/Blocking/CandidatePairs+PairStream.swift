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
    let done = Atomic(0)
    let chunkCount = PairDealer.chunkCount(recordCount: recordCount)
    return concurrentMap(count: chunkCount, threads: threads) { chunk in
      let result = body(pairs(of: PairDealer.rows(ofChunk: chunk, recordCount: recordCount)))
      progress(done.add(1, ordering: .relaxed).newValue, chunkCount)
      return result
    }
  }
}
