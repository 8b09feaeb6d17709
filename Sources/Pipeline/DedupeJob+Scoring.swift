import Blocking
import Matching
import Parallel
import Records

extension DedupeJob {
  /// Learns a model and scores the pairs under it, or scores them under a saved one.
  func score(
    _ pairs: CandidatePairs, in table: RecordTable, under saved: ModelSummary?, _ clock: StageClock
  ) throws(DedupeError) -> LinkageTraining.Outcome {
    let progress = clock.progress(of: RunEvent.Count("pairs", pairs.count))
    let plan = ComparisonPlan(table, kind: configuration.tableKind, settings: configuration.modelSettings)
    let training = LinkageTraining(table, plan: plan, threads: configuration.threads)
    progress.reached(0.09)
    guard let saved else { return (consume training).run(pairs, progress: progress.part(0.09, 1)) }
    do throws(ModelMismatch) {
      return try (consume training).run(pairs, under: saved, progress: progress.part(0.09, 1))
    } catch {
      throw DedupeError(error, path: configuration.modelPath)
    }
  }
}
