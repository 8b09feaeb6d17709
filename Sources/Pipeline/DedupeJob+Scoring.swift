import Blocking
import Matching
import Records

extension DedupeJob {
  /// Learns a model and scores the pairs under it, or scores them under a saved one.
  func score(
    _ pairs: CandidatePairs, in table: RecordTable, under saved: ModelSummary?, _ clock: StageClock
  ) throws(DedupeError) -> LinkageTraining.Outcome {
    let plan = ComparisonPlan(table, kind: configuration.tableKind, settings: configuration.modelSettings)
    let training = LinkageTraining(table, plan: plan, threads: configuration.threads)
    guard let saved else { return training.run(pairs, progress: clock.progress().report) }
    do throws(ModelMismatch) {
      return try training.run(pairs, under: saved, progress: clock.progress().report)
    } catch {
      throw DedupeError(error, path: configuration.modelPath)
    }
  }
}
