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
  let configuration: Configuration

  /// A job of a configuration.
  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// Runs all stages; the outputs appear whole, or the last good ones stay.
  public func run(_ observer: any RunObserver) throws(DedupeError) -> DedupeOutcome {
    let clock = StageClock(observer: observer)
    // First, so that a place that cannot be written costs no run.
    let folder = try prepareOutput(observer)
    let limit = MemoryLimit(configuration)
    if let warning = try limit?.begin() { observer.observe(.warning(warning)) }
    defer { limit?.end() }
    let judgement = try judge(clock, observer)
    let content = content(of: judgement)
    try clock.run(.write, counts: { _ in [] }) { () throws(DedupeError) in
      try write(content, to: folder, clock)
      try limit?.check()
    }
    try publish(folder, observer)
    let outcome = DedupeOutcome(content, configuration)
    observer.observe(.finished(summary: outcome.summary, outcome.counts, report: outcome.reportPath))
    return outcome
  }

  /// Everything but the outputs: from the inputs to suggestions.
  func judge(_ clock: StageClock, _ observer: any RunObserver) throws(DedupeError) -> Judgement {
    let threads = configuration.threads
    let saved = try configuration.savedModel()
    let loaded = try clock.run(.read, counts: \.counts) { () throws(DedupeError) in
      try configuration.loadRecords(observer, progress: clock.progress(of: configuration.inputSize))
    }
    let table = loaded.table
    let limit = MemoryLimit(configuration)
    try limit?.check()
    let pairs = try clock.run(.block, counts: \.counts) { () throws(DedupeError) in
      let pairs = try candidatePairs(in: table, clock, observer)
      // What blocking leaves behind in small pieces would stay beside all that scoring makes: 15 MB at a million records.
      LargeMemory.giveBackFreed()
      return pairs
    }
    try limit?.check()
    let trained = try clock.run(.score, counts: \.counts) { () throws(DedupeError) in
      try score(pairs, in: table, under: saved, clock)
    }
    try limit?.check()
    let resolved = clock.run(.resolve, counts: \.counts) {
      Resolver(
        table, model: trained.model, pairsAbove: configuration.pairsAbove, threads: threads,
        rulesOfPair: { pairs.words(of: pairs.rules(of: $0)) }
      ).resolve(trained.scored, progress: clock.progress(of: RunEvent.Count("records", table.count)))
    }
    return Judgement(loaded: loaded, pairs: pairs, trained: trained, resolved: resolved)
  }

  private func content(of judgement: Judgement) -> ReportContent {
    let (loaded, resolved) = (judgement.loaded, judgement.resolved)
    let model = judgement.trained.model.summary(of: loaded.table)
    let facts = configuration.facts(
      of: loaded, leftOut: judgement.trained.model.plan.leftOut, reused: model.isReused ? model : nil)
    let plan = judgement.trained.model.plan
    let linkage = Clustering(plan: plan)
    let explainer = resolved.explainer
    return ReportContent(
      runID: facts.runID(mappings: loaded.mappings), facts: facts, table: loaded.table,
      suggestions: resolved.suggestions, entities: resolved.entities, pairs: resolved.pairs,
      sharedGroups: resolved.sharedGroups, hubs: loaded.hubs, rejected: loaded.rejected,
      blocking: judgement.pairs.statistics, model: model,
      expectedPrecision: resolved.expectedPrecision, expectedMissed: resolved.expectedMissed,
      linkage: (
        alpha: linkage.alpha, threshold: linkage.threshold, support: linkage.support,
        calibration: plan.calibration
      ),
      supportCounts: resolved.supportCounts, outputName: configuration.outputPath,
      details: explainer.details, ruleWords: judgement.pairs.words,
      rulesOfPair: judgement.pairs.rules, shared: explainer.shared, pageGroupLimit: configuration.reportGroups
    )
  }
}
