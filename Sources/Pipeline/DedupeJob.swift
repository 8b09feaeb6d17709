import Blocking
import Ingest
import Ledger
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
    // First, so that a state file that another run holds, or a place that cannot be written, costs no run.
    let memory = try RunMemory(configuration)
    defer { memory?.store.close() }
    let folder = try prepareOutput(observer)
    let limit = MemoryLimit(configuration)
    if let warning = try limit?.begin() { observer.observe(.warning(warning)) }
    defer { limit?.end() }
    let judgement = try judge(clock, observer, memory)
    let (content, snapshot) = try clock.run(.write, counts: { _ in [] }) {
      () throws(DedupeError) -> (content: ReportContent, snapshot: LedgerSnapshot?) in
      let made = self.content(of: judgement, observer)
      try write(made.content, to: folder, clock)
      try limit?.check()
      return made
    }
    if !content.heldBack.isEmpty {
      try publish(folder, isHeldBack: true, observer)
      throw .heldBack(reasons: content.heldBack, quarantine: content.outputName)
    }
    if let memory, let snapshot {
      try memory.propose(
        content, madeAt: clock.startedAt, snapshot, blobs: judgement.scoring.stored?.blobs ?? [])
    }
    try publish(folder, observer) { confirm(content.runID, memory, observer) }
    let outcome = DedupeOutcome(content, configuration)
    observer.observe(.finished(summary: outcome.summary, outcome.counts, report: outcome.reportPath))
    try checkConditions(content)
    return outcome
  }

  /// Everything but the outputs: from the inputs to suggestions, which keep to what a memory holds.
  func judge(
    _ clock: StageClock, _ observer: any RunObserver, _ memory: RunMemory? = nil
  ) throws(DedupeError) -> Judgement {
    let threads = configuration.threads
    let saved = try configuration.savedModel()
    let loaded = try clock.run(.read, counts: \.counts) { () throws(DedupeError) in
      try configuration.loadRecords(observer, progress: clock.progress(of: configuration.inputSize))
    }
    let table = loaded.table
    var earlier = memory.map { EarlierScores($0, of: table, threads: threads) }
    let recollection = try recollection(memory, of: loaded, unchanged: earlier?.unchangedPlaces)
    let limit = MemoryLimit(configuration)
    try limit?.check()
    let pairs = try clock.run(.block, counts: \.counts) { () throws(DedupeError) in
      let pairs = try candidatePairs(in: table, clock, observer)
      // What blocking leaves behind in small pieces would stay beside all that scoring makes: 15 MB at a million records.
      LargeMemory.giveBackFreed()
      return pairs
    }
    try limit?.check()
    let scoring = try clock.run(.score, counts: \.trained.counts) { () throws(DedupeError) in
      try score(pairs, in: table, under: saved, after: earlier, isFirst: memory?.lastRun == nil, clock)
    }
    earlier = nil
    let trained = scoring.trained
    try limit?.check()
    let resolved = clock.run(.resolve, counts: \.counts) {
      Resolver(
        table, model: trained.model, pairsAbove: configuration.pairsAbove, threads: threads,
        rulesOfPair: { pairs.words(of: pairs.rules(of: $0)) }
      ).resolve(
        trained.scored, constraints: recollection?.decisions.constraints ?? .none,
        known: recollection?.records.knownEntities, choices: recollection?.decisions.choices ?? .none,
        evidenceDigest: recollection?.evidenceDigest(of: table),
        progress: clock.progress(of: RunEvent.Count("records", table.count)))
    }
    return Judgement(
      loaded: loaded, pairs: pairs, scoring: scoring, resolved: resolved, recollection: recollection)
  }
}
