import Blocking
import Records

/// Shows what each blocking rule would bring and cost on some inputs.
public struct BlockingJob {
  private let configuration: Configuration

  /// A job of a configuration.
  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// Reads the inputs and counts their candidate pairs.
  public func run(_ observer: any RunObserver) throws(DedupeError) -> BlockingReport {
    let table = try configuration.loadRecords(observer).table
    let pairs = Blocker().candidatePairs(in: table, threads: configuration.threads)
    return BlockingReport(pairs.statistics, recordCount: table.count)
  }
}
