import Blocking
import Ledger
import Matching
import Parallel
import Records

extension DedupeJob {
  /// Scores the pairs, with what an earlier run left in the state file where it fits.
  func score(
    _ pairs: CandidatePairs, in table: RecordTable, under saved: ModelSummary?,
    after earlier: EarlierScores?, isFirst: Bool, _ clock: StageClock
  ) throws(DedupeError) -> Scoring {
    let progress = clock.progress(of: RunEvent.Count("pairs", pairs.count))
    let plan = ComparisonPlan(table, kind: configuration.tableKind, settings: configuration.modelSettings)
    guard let earlier else {
      return Scoring(trained: try score(pairs, in: table, plan, under: saved, progress))
    }
    let threads = configuration.threads
    let digests = earlier.digests
    // What scores depend on beside the table and the settings of its comparisons.
    let context = "\(Version.current) \(saved?.digest ?? "")"
    let reason: FullRunReason
    do throws(FullRunReason) {
      if configuration.isFullRun { throw .asked }
      var limits = IncrementalLinkage.Limits()
      limits.runs = configuration.fullAfter
      let (stored, matches) = try earlier.found.get()
      let linkage = try IncrementalLinkage(
        table, plan: plan, after: stored, digests, matches, limits: limits, context: context,
        threads: threads)
      return scoring(linkage, pairs, progress)
    } catch {
      reason = error
    }
    let trained = try score(pairs, in: table, plan, under: saved, progress)
    let learning = saved == nil ? ", and the model learned anew" : ""
    return Scoring(
      trained: trained,
      stored: StoredScores(of: trained, pairs, in: table, digests, context: context, threads: threads),
      remark: isFirst ? nil : "all pairs were scored\(learning): \(reason)")
  }

  /// Takes over what has not changed.
  private func scoring(
    _ linkage: IncrementalLinkage, _ pairs: CandidatePairs, _ progress: WorkProgress
  ) -> Scoring {
    let outcome = linkage.run(pairs, rescoring: configuration.isRescoring, progress: progress)
    let stored = linkage.stored(outcome, pairs)
    let runs = stored.map {
      "; \($0.runCount.grouped) of \(configuration.fullAfter.grouped) runs under its model"
    }
    return Scoring(
      trained: outcome.linkage, stored: stored,
      remark: "the scores of \(outcome.takenOverCount.grouped) pairs are those of an earlier run, "
        + "\(outcome.comparedCount.grouped) pairs were compared" + (runs ?? ""))
  }

  /// Learns a model and scores the pairs under it, or scores them under a saved one.
  private func score(
    _ pairs: CandidatePairs, in table: RecordTable, _ plan: ComparisonPlan, under saved: ModelSummary?,
    _ progress: WorkProgress
  ) throws(DedupeError) -> LinkageTraining.Outcome {
    let training = LinkageTraining(
      table, plan: plan, threads: configuration.threads, progress: progress.part(0.01, 0.09))
    progress.reached(0.09)
    guard let saved else { return (consume training).run(pairs, progress: progress.part(0.09, 1)) }
    do throws(ModelMismatch) {
      return try (consume training).run(pairs, under: saved, progress: progress.part(0.09, 1))
    } catch {
      throw DedupeError(error, path: configuration.modelPath)
    }
  }
}
