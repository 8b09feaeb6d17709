import Blocking
import Ingest
import Matching
import Records
import Reporting
import Resolution

/// The main job: from inputs to merge suggestions in an output folder.
///
/// The only place that names every stage. Each takes values and returns values; the observer is told what happens.
public struct DedupeJob {
  private let configuration: Configuration

  /// A job of a configuration.
  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// Runs all stages. The outputs appear whole, or the last good ones stay.
  public func run(_ observer: any RunObserver) throws(DedupeError) -> DedupeOutcome {
    let clock = StageClock(observer: observer)
    let threads = configuration.threads
    let folder = try OutputStage.prepare(configuration, observer)
    let loaded = try LoadStage(configuration).run(clock, observer)
    let pairs = try BlockingStage(configuration).run(loaded.table, clock)
    
    return 
  }
}
