import Blocking
import Records

extension DedupeJob {
  /// Finds the candidate pairs; a run that would compare more than was allowed ends before it makes them all.
  func candidatePairs(
    in table: RecordTable, _ clock: StageClock, _ observer: any RunObserver
  ) throws(DedupeError) -> CandidatePairs {
    let threads = configuration.threads
    let progress = clock.progress(of: RunEvent.Count("records", table.count))
    // As the time of a million customers is.
    let (ofBlocks, ofPairs) = (progress.part(0, 0.78), progress.part(0.78, 1))
    let blocks = Blocker().blocks(in: table, threads: threads, progress: ofBlocks)
    let forecast = PairForecast(blocks.forecast, of: table, threads: threads)
    observer.observe(.pairsForecast(forecast))
    let limit = configuration.isAccepted ? Int.max : configuration.maximumPairs
    let pairs = blocks.pairs(atMost: limit, threads: threads) {
      ofPairs.report($0, of: $1)
    }
    guard let pairs else { throw .tooManyPairs(forecast, limit: configuration.maximumPairs) }
    return pairs
  }
}
