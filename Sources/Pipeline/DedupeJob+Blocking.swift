import Blocking
import Records

extension DedupeJob {
  /// Finds the candidate pairs; a run that would compare more than was allowed ends before it makes them all.
  func candidatePairs(
    in table: RecordTable, _ clock: StageClock, _ observer: any RunObserver
  ) throws(DedupeError) -> CandidatePairs {
    let threads = configuration.threads
    let progress = clock.progress()
    // In records, three quarters of them for the blocks and the rest for the pairs, as the time is.
    let (records, blocksDone) = (table.count, table.count / 4 * 3)
    let blocks = Blocker().blocks(in: table, threads: threads) { done, total in
      progress.report(done: blocksDone * done / total, total: records)
    }
    let forecast = PairForecast(blocks.forecast, of: table, threads: threads)
    observer.observe(.pairsForecast(forecast))
    let pairs = blocks.pairs(atMost: configuration.maximumPairs, threads: threads) { done, total in
      progress.report(done: blocksDone + (records - blocksDone) * done / total, total: records)
    }
    guard let pairs else { throw .tooManyPairs(forecast, limit: configuration.maximumPairs) }
    return pairs
  }
}
