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

  /// Runs all stages; the outputs appear whole, or the last good ones stay.
  public func run(_ observer: any RunObserver) throws(DedupeError) -> DedupeOutcome {
    let clock = StageClock(observer: observer)
    // First, so that a place that cannot be written costs no run.
    let folder = try prepareOutput(observer)
    let loaded = try clock.run(.read, counts: \.counts) { () throws(DedupeError) in
      try configuration.loadRecords(observer)
    }
    let pairs = clock.run(.block, counts: \.counts) { candidatePairs(in: loaded.table) }
    try checkBudget(pairs)
    let judged = clock.run(.score, counts: \.counts) { judge(pairs, of: loaded.table) }
    let resolved = clock.run(.resolve, counts: \.counts) { resolve(judged, pairs, in: loaded.table) }
    let content = content(loaded, pairs, judged, resolved)
    try clock.run(.write, counts: { _ in [] }) { () throws(DedupeError) in
      try write(content, to: folder, clock)
    }
    try publish(folder, observer)
    let outcome = DedupeOutcome(content, path: configuration.outputPath)
    observer.observe(.finished(summary: outcome.summary, outcome.counts, report: outcome.reportPath))
    return outcome
  }

  private func candidatePairs(in table: RecordTable) -> CandidatePairs {
    Blocker().candidatePairs(in: table, threads: configuration.threads)
  }

  /// Stops a run that would compare more than was allowed.
  private func checkBudget(_ pairs: CandidatePairs) throws(DedupeError) {
    guard pairs.count > configuration.maximumPairs else { return }
    let heaviest = pairs.statistics.rules.max { $0.newPairCount < $1.newPairCount }
    throw .tooManyPairs(
      count: pairs.count, limit: configuration.maximumPairs, heaviestRule: heaviest?.word ?? "")
  }

  private func judge(_ pairs: CandidatePairs, of table: RecordTable) -> LinkageTraining.Outcome {
    LinkageTraining(table, plan: ComparisonPlan(table), threads: configuration.threads).run(pairs)
  }

  private func resolve(
    _ judged: LinkageTraining.Outcome, _ pairs: CandidatePairs, in table: RecordTable
  ) -> Resolved {
    Resolver(
      table, model: judged.model, pairsAbove: configuration.pairsAbove, threads: configuration.threads,
      rulesOfPair: { pairs.words(of: pairs.rules(of: $0)) }
    ).resolve(judged.scored)
  }

  private func content(
    _ loaded: LoadedRecords, _ pairs: CandidatePairs, _ judged: LinkageTraining.Outcome, _ resolved: Resolved
  ) -> ReportContent {
    let facts = configuration.facts(of: loaded)
    return ReportContent(
      runID: facts.runID(of: loaded.table.schema), facts: facts, table: loaded.table,
      suggestions: resolved.suggestions, entities: resolved.entities, pairs: resolved.pairs,
      sharedGroups: resolved.sharedGroups, hubs: loaded.hubs, rejected: loaded.rejected,
      blocking: pairs.statistics, model: judged.model.summary(of: loaded.table),
      expectedPrecision: resolved.expectedPrecision, outputName: configuration.outputPath)
  }
}
