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
    let blocks = Blocker().blocks(in: table, threads: configuration.threads)
    // Counted and not kept: who asks may have far more pairs than can be compared.
    let counted = blocks.counted(
      labels: known?.labels.entities ?? [UInt32?](repeating: nil, count: table.count),
      threads: configuration.threads)
    return BlockingReport(
      counted.statistics, recordCount: table.count, known, known == nil ? nil : counted.alike)
  }
}
