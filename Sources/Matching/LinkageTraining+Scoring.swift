import Parallel
import Records

extension LinkageTraining {
  /// How much more than what is worth keeping is kept, in nats, while the parameters may still change.
  static let keepingSlack = 2.0

  /// Values of so few holders are supposed to be shared by duplicates alone where no pair may be lost.
  static let fewHolders: UInt32 = 12

  /// Rounds in which the partners of values settle.
  ///
  /// A few values of two holders never come to rest, but move to and fro between one belief and the other: 25 rounds took
  /// a second more at a million records, and changed no F1 of thirteen labelled tables by 0.0001.
  static let settlingRounds = 5

  /// Scores a table's pairs under a model that an earlier run learned; nothing is learned but how frequent the values of
  /// this table are.
  ///
  /// A table and the model that was learned from it give the scores of the run that learned it. `progress` is told
  /// on any thread how much of it is done.
  public consuming func run(
    _ stream: some PairStream, under saved: ModelSummary, progress: WorkProgress = .untold
  ) throws(ModelMismatch) -> Outcome {
    let parameters = try ModelParameters(
      saved, plan: plan, table: table, pairCount: pairTotal,
      unrelated: randomLevels.unrelated(plan: plan, related: plan.comparisons.map { $0.prior.map { _ in 0 } })
    )
    let sample = RecordSample(pairCount: stream.pairCount, pairLimit: limits.trainingPairs)
    // As the time is: judging what is kept takes about as long.
    let comparing = progress.part(0, 0.5)
    let parts =
      sample.isWhole
      ? [compared(stream, sample: sample, comparing)]
      : worthKeeping(stream, parameters, slack: 0, comparing)
    giveBackRows()
    let candidates = ComparedPairs(PairFeatures.joined(parts), plan: plan, threads: threads)
    let kept = prepared(candidates)
    progress.reached(0.6)
    let judgement = judged(
      consume candidates, consume kept, leavingOut: false, under: parameters, progress.part(0.6, 1))
    let model = LinkageModel(
      plan: plan, parameters: parameters, training: saved.training, isReused: true,
      missingShares: randomLevels.missingShares, partners: judgement.partners)
    return Outcome(model: model, scored: judgement.scored)
  }

  /// The scores of pairs and of what completes their provisional groups, under parameters that stay as they are, by rows.
  ///
  /// It begins with the candidates and ends with scores whether the parameters were learned just now or long ago.
  ///
  /// `kept` are the candidates made ready; those that are not worth keeping are left out of them if need be.
  func judged(
    _ candidates: consuming ComparedPairs, _ kept: consuming TrainingPairs, leavingOut: Bool,
    under parameters: ModelParameters, _ progress: WorkProgress
  ) -> (partners: UnrelatedPartners, scored: [ScoredPair]) {
    // The second part is for few tables: most end with the first.
    switch completed(
      consume candidates, consume kept, leavingOut: leavingOut, under: parameters, progress.part(0, 0.9))
    {
    case .scored(let partners, let scored): return (partners, scored)
    case .unsettled(let pairs):
      let all = settled(
        prepared(pairs), parameters, rounds: LinkageTraining.settlingRounds, progress.part(0.9, 1))
      return (all.partners, all.scored)
    }
  }

  /// What the completion of provisional groups comes to.
  private enum Completion {
    /// Scores that stay.
    case scored(UnrelatedPartners, [ScoredPair])
    /// Pairs of which so many came later that all have to settle anew.
    case unsettled(ComparedPairs)
  }

  /// Completes the provisional groups of candidates, which are made ready in `kept`.
  private func completed(
    _ candidates: consuming ComparedPairs, _ kept: consuming TrainingPairs, leavingOut: Bool,
    under parameters: ModelParameters, _ progress: WorkProgress
  ) -> Completion {
    let first = settled(
      consume kept, leavingOut: leavingOut, parameters, rounds: LinkageTraining.settlingRounds,
      progress.part(0, 0.7))
    let closureRounds = plan.settings.has(.closure) ? limits.closureRounds : 0
    let partners = first.partners
    if closureRounds == 0 { return .scored(partners, first.scored) }
    progress.reached(0.7)
    var (pairs, isBinding) = first.bindings
    var completions = ComparedPairs.none(plan)
    for _ in 0..<closureRounds {
      let missing = Closure.missingPairs(in: pairs, isBinding: isBinding, recordCount: table.count)
      if missing.isEmpty { break }
      let completion = compared(missing)
      completions.append(completion)
      progress.reached(0.85)
      let judged = judged(completion, under: parameters, partners)
      if completions.count < pairs.count / 100 {
        // So few pairs hardly move the values' partners: they are scored under those of the others.
        return .scored(partners, ScoredPair.sorted(first.scored + judged.scored, threads: threads))
      }
      let further = judged.bindings
      pairs.append(contentsOf: further.pairs)
      isBinding.append(contentsOf: further.isBinding)
      if Double(missing.count) < 0.01 * Double(pairs.count) { break }
    }
    if completions.count == 0 { return .scored(partners, first.scored) }
    candidates = candidates.picked(first.indices)
    candidates.append(completions)
    return .unsettled(candidates)
  }

  /// Further pairs under what was learned from others.
  private func judged(
    _ features: ComparedPairs, under parameters: ModelParameters, _ partners: UnrelatedPartners
  ) -> JudgedPairs {
    let pairs = prepared(features)
    var values = ActiveValues(pairs.active, sampledHolders: pairs.sampledHolders, plan.frequencies)
    values.adopt(partners)
    return JudgedPairs(
      pairs: pairs, isLeftOut: [], plan: plan, parameters: parameters, values: values, threads: threads)
  }

  /// Pairs that are all judged, made ready.
  func prepared(_ pairs: ComparedPairs) -> TrainingPairs {
    TrainingPairs(pairs, plan: plan, sample: .everything, threads: threads)
  }

  /// Pairs under fixed parameters, with the values' partners that go with these; without the pairs that are not worth
  /// keeping under the parameters if these are to be left out.
  func settled(
    _ pairs: TrainingPairs, leavingOut: Bool = false, _ parameters: ModelParameters, rounds: Int,
    _ progress: WorkProgress = .untold
  ) -> JudgedPairs {
    let isLeftOut = leavingOut ? notWorthKeeping(pairs, under: parameters) : []
    var settling = ValueSettling(
      pairs, except: isLeftOut, parameters: parameters, plan: plan, threads: threads)
    if plan.settings.has(.correctedU) {
      settling.run(
        rounds: rounds, tolerance: ExpectationMaximization.tolerance, progress: progress.part(0.3, 0.9))
    }
    progress.reached(0.9)
    return JudgedPairs(
      pairs: pairs, isLeftOut: isLeftOut, plan: plan, parameters: parameters, values: settling.values,
      threads: threads)
  }

  /// Which pairs can be neither one customer nor a household, as ``keepingJudge(_:)`` says of single pairs.
  func notWorthKeeping(_ pairs: TrainingPairs, under parameters: ModelParameters) -> [Bool] {
    let values = ActiveValues(
      pairs.active, sampledHolders: pairs.sampledHolders, plan.frequencies,
      supposingRelatedUpTo: LinkageTraining.fewHolders)
    let scorer = RunScorer(
      pairs, plan: plan, weights: LevelWeights(plan: plan, parameters: parameters), values: values)
    let chunks = pairs.patterns.chunks
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      var isLeftOut: [Bool] = []
      isLeftOut.reserveCapacity(chunks[chunk].count)
      for run in pairs.patterns.runs(ofChunk: chunk) {
        scorer.forEach(in: pairs.patterns.runs[run]) { _, likelihoods, _ in
          isLeftOut.append(!PairJudge.isWorthKeeping(likelihoods))
        }
      }
      return isLeftOut
    }.flatMap { $0 }
  }

  /// Who says what may be dropped: a value of few holders is supposed to be shared by duplicates alone.
  func keepingJudge(_ parameters: ModelParameters) -> PairJudge {
    PairJudge(
      plan: plan, parameters: parameters,
      partners: UnrelatedPartners(plan.frequencies, supposingRelatedUpTo: LinkageTraining.fewHolders))
  }

  /// What drops most of what a judge would not keep before it is compared.
  func sieve(_ judge: PairJudge, slack: Double) -> PairSieve {
    PairSieve(rows, judge: judge, table: table, slack: slack)
  }
}
