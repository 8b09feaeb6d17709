import Blocking
import Records

/// Shows what each blocking rule would bring and cost on some inputs, and what it would miss where truth is known.
public struct BlockingJob {
  private let configuration: Configuration
  private let truth: String?

  /// A job of a configuration, with a truth file as for ``EvaluationJob`` or without.
  public init(_ configuration: Configuration, truth: String? = nil) {
    self.configuration = configuration
    self.truth = truth
  }

  /// Reads the inputs and counts their candidate pairs.
  public func run(_ observer: any RunObserver) throws(DedupeError) -> BlockingReport {
    let table = try configuration.loadRecords(observer).table
    // Read before the pairs are made, so that a wrong file costs no run.
    let known = try truth.map { (path) throws(DedupeError) in
      try KnownTruth(path: path, recordCount: table.count) { row in
        let identity = table.identity(of: row)
        return (identity.id, identity.source)
      }
    }
    let pairs = Blocker().candidatePairs(in: table, threads: configuration.threads)
    let found = known.map { pairs.tally(ofPairsAlikeIn: $0.labels.entities, threads: configuration.threads) }
    return BlockingReport(pairs.statistics, recordCount: table.count, known, found)
  }
}
