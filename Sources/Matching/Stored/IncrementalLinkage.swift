import Parallel
import Records

/// Scores a table's pairs under the model that an earlier run learned, and takes over the scores of pairs whose records
/// have not changed.
///
/// Nothing is learned: values are believed to be as frequent as that run believed them to be, and new values as frequent as
/// they are when they first come. So a pair's score depends on its two records alone, and what is taken over equals what
/// scoring it again would give, to the last bit.
public struct IncrementalLinkage: Sendable {
  /// When the model of an earlier run is not used any more.
  public struct Limits: Sendable {
    /// Runs that one model judges at most, the one that learned it not counted.
    public var runs = 30
    /// The share of records, 0…1, that may be new, changed or gone since the model was learned.
    ///
    /// It bounds the drift of the frequencies, too: between what the model was learned with and what a table's values are
    /// like today the total variation is at most this share.
    public var changedShare = 0.2

    /// The standard limits.
    public init() {}
  }

  /// The scores, and how many of them are new.
  public struct Outcome: Sendable {
    /// The model and the scored pairs.
    public let linkage: LinkageTraining.Outcome
    /// Pairs whose scores were taken over.
    public let takenOverCount: Int
    /// Pairs that were compared.
    public let comparedCount: Int
    let held: [HeldValues]
    let isAsTrained: [Bool]
  }

  let table: RecordTable
  let plan: ComparisonPlan
  let stored: StoredScores
  let threads: Int
  let matches: RowMatches
  private let digests: TableDigests
  private let held: [HeldValues]
  private let isAsTrained: [Bool]
  private let closureRounds: Int

  /// Prepares the scoring of a table after an earlier run.
  ///
  /// `matches` are those of the stored scores; `context` is what else scores depend on, as ``StoredScores`` was given it.
  /// Throws why the scores cannot be taken over.
  public init(
    _ table: RecordTable, plan: ComparisonPlan, after stored: StoredScores, _ digests: TableDigests,
    _ matches: RowMatches, limits: Limits = Limits(),
    closureRounds: Int = LinkageTraining.Limits().closureRounds, context: String,
    threads: Int
  ) throws(FullRunReason) {
    guard stored.layout == plan.layout(of: table, context: context) else { throw .otherComparisons }
    guard stored.parameters.fit(plan), stored.frequencies.tables.count == plan.frequencies.count,
      stored.frequencies.words.count == plan.organizations.count,
      stored.evidence.digests.count == table.attributes.count
    else { throw .damaged }
    guard stored.runCount < limits.runs else { throw .tooManyRuns(stored.runCount) }
    let isAsTrained = matches.earlier.map { $0 != RowMatches.none && stored.isAsTrained[Int($0)] }
    let drift = IncrementalLinkage.changedShare(isAsTrained, of: stored.trainedRecordCount)
    guard drift <= limits.changedShare else { throw .drifted(percent: Int((100 * drift).rounded(.up))) }
    let evidence = StoredEvidence(table, digests)
    var matches = matches
    for row in stored.evidence.rows(changedTo: evidence, in: table, digests) { matches.forget(row: row) }
    let held = HeldValues.all(plan, table, digests, threads: threads)
    self.table = table
    self.plan = plan.believing(stored.frequencies, held, digests)
    self.stored = stored
    self.threads = threads
    self.matches = matches
    self.digests = digests
    self.held = held
    self.isAsTrained = isAsTrained
    self.closureRounds = plan.settings.has(.closure) ? closureRounds : 0
  }

  /// The share of records, of the more numerous run's, that are not what they were when the model was learned.
  private static func changedShare(_ isAsTrained: [Bool], of trainedCount: Int) -> Double {
    let largest = max(isAsTrained.count, trainedCount, 1)
    return 1 - Double(isAsTrained.count { $0 }) / Double(largest)
  }

  /// Scores the pairs; if `rescoring`, all of them, as a check on what is taken over.
  public consuming func run(
    _ stream: some PairStream, rescoring: Bool = false, progress: WorkProgress = .untold
  ) -> Outcome {
    let partners = UnrelatedPartners(plan, stored.frequencies, held)
    let judge = PairJudge(plan: plan, parameters: stored.parameters, partners: partners)
    let takeover = Takeover(stored, matches, isRescoring: rescoring)
    let parts = stream.mapChunks(threads: threads, progress: { _, _ in }) { takeover.part(of: $0) }
    progress.reached(0.4)
    let unknown = Array(parts.map(\.unknown).joined())
    let takenOver = Array(parts.map(\.known).joined())
    let fresh = scored(unknown, judge)
    progress.reached(0.7)
    var all = IncrementalLinkage.merged(takenOver, ScoredPair.sorted(fresh, threads: threads))
    let completed = complete(&all, judge, takeover)
    let model = LinkageModel(
      plan: plan, parameters: stored.parameters, training: stored.training, isReused: true,
      missingShares: stored.missingShares, partners: partners)
    return Outcome(
      linkage: LinkageTraining.Outcome(model: model, scored: all),
      takenOverCount: takenOver.count + completed.takenOver,
      comparedCount: unknown.count + completed.compared,
      held: held, isAsTrained: isAsTrained)
  }

  /// What this run leaves for the next one; nil where there are too many candidates.
  public func stored(
    _ outcome: Outcome, _ stream: some PairStream
  ) -> StoredScores? {
    guard let candidates = StoredCandidates(stream, rowCount: table.count, threads: threads) else {
      return nil
    }
    let model = outcome.linkage.model
    return StoredScores(
      layout: stored.layout, parameters: stored.parameters, training: stored.training,
      missingShares: stored.missingShares, keepsAll: stored.keepsAll, runCount: stored.runCount + 1,
      trainedRecordCount: stored.trainedRecordCount, records: digests.records,
      places: StoredScores.places(of: table), isAsTrained: outcome.isAsTrained,
      evidence: StoredEvidence(table, digests),
      frequencies: StoredFrequencies(model.plan, model.partners, outcome.held, in: table, digests),
      candidates: candidates, pairs: StoredPairs(outcome.linkage.scored, rowCount: table.count))
  }

  /// Compares pairs and scores those that are worth keeping.
  private func scored(_ pairs: [CandidatePair], _ judge: PairJudge) -> [ScoredPair] {
    if pairs.isEmpty { return [] }
    let keeping = PairJudge(
      plan: plan, parameters: stored.parameters,
      partners: UnrelatedPartners(plan.frequencies, supposingRelatedUpTo: LinkageTraining.fewHolders))
    let compare = comparer(of: pairs.count, keeping)
    let keepsAll = stored.keepsAll
    let chunks = Chunks(of: pairs.count, atMost: 8_192)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      let features = compare(Array(pairs[chunks[chunk]]))
      return (0..<features.count).filter { keepsAll || keeping.isWorthKeeping(features, at: $0) }
        .map { judge.score(features, at: $0) }
    }.flatMap { $0 }
  }

  /// What compares so many pairs, all but such as are not worth keeping: for a few it would take longer to prepare what tells
  /// these quickly than to compare them all.
  private func comparer(of count: Int, _ keeping: PairJudge) -> @Sendable ([CandidatePair]) -> PairFeatures {
    let plan = plan
    if count < table.count {
      let values = FarValues(plan, in: table)
      return { pairs in
        values.fetch(pairs)
        return PairFeatures(comparing: pairs, plan: plan)
      }
    }
    let rows = RowSketches(of: plan, rowCount: table.count, threads: threads)
    if stored.keepsAll { return { PairFeatures(comparing: $0, rows: rows) } }
    let sieve = PairSieve(rows, judge: keeping, table: table, slack: 0)
    return { sieve.survivors(of: $0) }
  }

  /// Adds the pairs that complete provisional groups; says how many scores were taken over, and how many pairs compared.
  private func complete(
    _ all: inout [ScoredPair], _ judge: PairJudge, _ takeover: Takeover
  ) -> (takenOver: Int, compared: Int) {
    var counts = (takenOver: 0, compared: 0)
    var completionCount = 0
    for _ in 0..<closureRounds {
      let missing = Closure.missingPairs(
        in: all.map(\.pair),
        isBinding: all.map { Closure.binds(logOdds: $0.logOdds, conflict: $0.conflict) },
        recordCount: table.count)
      if missing.isEmpty { break }
      let known = missing.map { takeover.score(of: $0) }
      let unknown = missing.indices.filter { known[$0] == nil }.map { missing[$0] }
      let features = PairFeatures.comparing(unknown, plan: plan, threads: threads)
      let fresh = (0..<features.count).map { judge.score(features, at: $0) }
      counts.takenOver += missing.count - unknown.count
      counts.compared += unknown.count
      completionCount += missing.count
      // As where a model is learned.
      let isLast =
        completionCount < all.count / 100
        || Double(missing.count) < 0.01 * Double(all.count + missing.count)
      all = IncrementalLinkage.merged(
        all, ScoredPair.sorted(known.compactMap { $0 } + fresh, threads: threads))
      if isLast { break }
    }
    return counts
  }

  /// Two lists by rows as one.
  private static func merged(_ many: [ScoredPair], _ few: [ScoredPair]) -> [ScoredPair] {
    if few.isEmpty { return many }
    var merged: [ScoredPair] = []
    merged.reserveCapacity(many.count + few.count)
    var next = 0
    for pair in many {
      while next < few.count, few[next].pair < pair.pair {
        merged.append(few[next])
        next += 1
      }
      merged.append(pair)
    }
    merged.append(contentsOf: few[next...])
    return merged
  }
}
