import Blocking
import Matching
import Parallel
import Records

extension DedupeJob {
  /// Learns a model and scores the pairs under it, or scores them under a saved one.
  func score(
    _ pairs: CandidatePairs, in table: RecordTable, under saved: ModelSummary?, _ clock: StageClock
  ) throws(DedupeError) -> LinkageTraining.Outcome {
    let plan = ComparisonPlan(table, kind: configuration.tableKind, settings: configuration.modelSettings)
    let training = LinkageTraining(table, plan: plan, threads: configuration.threads)
    let progress = clock.progress(of: RunEvent.Count("pairs", pairs.count))
    let report: @Sendable (Int, Int) -> Void = { progress.report($0, of: $1) }
    guard let saved else { return training.run(pairs, progress: report) }
    do throws(ModelMismatch) {
      return try training.run(pairs, under: saved, progress: report)
    } catch {
      throw DedupeError(error, path: configuration.modelPath)
    }
  }
}
