import Blocking
import Parallel
import Records

extension DedupeJob {
  /// Finds the candidate pairs; a run that would compare more than was allowed ends before it makes them all.
  func candidatePairs(
    in table: RecordTable, _ clock: StageClock, _ observer: any RunObserver
  ) throws(DedupeError) -> CandidatePairs {
    let threads = configuration.threads
    let progress = clock.progress(of: RunEvent.Count("records", table.count))
    // As the time is.
    let (blocking, pairing) = (progress.part(0, 0.75), progress.part(0.75, 1))
    let blocks = Blocker().blocks(in: table, threads: threads) { done, total in
      blocking.report(done, of: total)
    }
    let forecast = PairForecast(blocks.forecast, of: table, threads: threads)
    observer.observe(.pairsForecast(forecast))
    let pairs = blocks.pairs(atMost: configuration.maximumPairs, threads: threads) { done, total in
      pairing.report(done, of: total)
    }
    guard let pairs else { throw .tooManyPairs(forecast, limit: configuration.maximumPairs) }
    return pairs
  }
}
