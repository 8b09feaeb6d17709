import Parallel
import Records

extension LinkageTraining {
  /// How much more than what is worth keeping is kept, in nats, while the parameters may still change.
  static let keepingSlack = 2.0

  /// Scores a table's pairs under a model that an earlier run learned; nothing is learned but how frequent the values of
  /// this table are.
  ///
  /// A table and the model that was learned from it give the scores of the run that learned it. `progress` is called as the
  /// pairs are compared, on any thread, with the work done and its amount.
  public func run(
    _ stream: some PairStream, under saved: ModelSummary,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ModelMismatch) -> Outcome {
    let parameters = try ModelParameters(
      saved, plan: plan, table: table, pairCount: pairTotal,
      unrelated: randomLevels.unrelated(plan: plan, related: plan.comparisons.map { $0.prior.map { _ in 0 } })
    )
    let isWhole = RecordSample(pairCount: stream.pairCount, pairLimit: limits.trainingPairs).isWhole
    let rows = rows
    let judge = isWhole ? nil : keepingJudge(parameters)
    let sieve = judge.map { self.sieve($0, slack: 0) }
    let parts = stream.mapChunks(threads: threads, progress: progress) { pairs in
      guard let judge, let sieve else { return PairFeatures(comparing: pairs, rows: rows) }
      let features = sieve.survivors(of: pairs)
      return features.filtered { judge.isWorthKeeping(features, at: $0) }
    }
    let judgement = judged(
      ComparedPairs(PairFeatures.joined(parts), plan: plan, threads: threads), under: parameters)
    let model = LinkageModel(
      plan: plan, parameters: parameters, training: saved.training, isReused: true,
      missingShares: randomLevels.missingShares, partners: judgement.partners)
    return Outcome(model: model, scored: judgement.scored)
  }

  /// The scores of pairs and of what completes their provisional groups, under parameters that stay as they are, by rows.
  ///
  /// It begins with the candidates and ends with scores whether the parameters were learned just now or long ago.
  func judged(
    _ candidates: ComparedPairs, under parameters: ModelParameters
  ) -> (partners: UnrelatedPartners, scored: [ScoredPair]) {
    var features = candidates
    var settled = settled(features, parameters, rounds: ExpectationMaximization.mostIterations)
    let closureRounds = plan.settings.has(.closure) ? limits.closureRounds : 0
    if closureRounds == 0 { return (settled.partners, settled.scored) }
    var isBinding = settled.isBinding
    let partners = settled.partners
    for _ in 0..<closureRounds {
      let missing = Closure.missingPairs(
        in: features.features.pairs, isBinding: isBinding, recordCount: table.count)
      if missing.isEmpty { break }
      let completion = compared(missing)
      features.append(completion)
      isBinding.append(contentsOf: judged(completion, under: parameters, partners).isBinding)
      if Double(missing.count) < 0.01 * Double(features.count) { break }
    }
    if features.count == candidates.count { return (partners, settled.scored) }
    settled = self.settled(features, parameters, rounds: ExpectationMaximization.mostIterations)
    return (settled.partners, settled.scored)
  }

  /// Further pairs under what was learned from others.
  private func judged(
    _ features: ComparedPairs, under parameters: ModelParameters, _ partners: UnrelatedPartners
  ) -> JudgedPairs {
    let pairs = TrainingPairs(features, plan: plan, sample: .everything, threads: threads)
    var values = ActiveValues(pairs.active, sampledHolders: pairs.sampledHolders, plan.frequencies)
    values.adopt(partners)
    return JudgedPairs(pairs: pairs, plan: plan, parameters: parameters, values: values, threads: threads)
  }

  /// Those of a large table's pairs that may be one customer or a household.
  func worthKeeping(_ pairs: ComparedPairs, under parameters: ModelParameters) -> ComparedPairs {
    let judge = keepingJudge(parameters)
    return pairs.filtered(threads: threads) { judge.isWorthKeeping(pairs, at: $0) }
  }

  /// Who says what may be dropped: a value of few holders is supposed to be shared by duplicates alone.
  func keepingJudge(_ parameters: ModelParameters) -> PairJudge {
    PairJudge(
      plan: plan, parameters: parameters,
      partners: UnrelatedPartners(plan.frequencies, supposingRelatedUpTo: 12))
  }

  /// What drops most of what a judge would not keep before it is compared.
  func sieve(_ judge: PairJudge, slack: Double) -> PairSieve {
    PairSieve(rows, judge: judge, attributes: table.attributes, slack: slack)
  }
}
