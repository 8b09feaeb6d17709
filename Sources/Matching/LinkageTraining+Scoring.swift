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
    let judgement = judged(PairFeatures.joined(parts), under: parameters)
    let model = LinkageModel(
      plan: plan, parameters: parameters, training: saved.training, isReused: true,
      missingShares: randomLevels.missingShares, partners: judgement.partners)
    return Outcome(model: model, scored: judgement.scored)
  }

  /// The scores of pairs and of what completes their provisional groups, under parameters that stay as they are, by rows.
  ///
  /// It begins with the candidates and ends with scores whether the parameters were learned just now or long ago.
  func judged(
    _ candidates: PairFeatures, under parameters: ModelParameters
  ) -> (partners: UnrelatedPartners, scored: [ScoredPair]) {
    var features = candidates
    let partners = settledPartners(features, parameters)
    let judge = PairJudge(plan: plan, parameters: parameters, partners: partners)
    var scored = scores(of: features, judge)
    for _ in 0..<(plan.settings.has(.closure) ? limits.closureRounds : 0) {
      let missing = Closure.missingPairs(in: scored, recordCount: table.count)
      if missing.isEmpty { break }
      let completion = PairFeatures.comparing(missing, plan: plan, threads: threads)
      features.append(completion)
      scored = (scored + scores(of: completion, judge)).sorted { $0.pair < $1.pair }
      if Double(missing.count) < 0.01 * Double(features.count) { break }
    }
    if features.count == candidates.count { return (partners, scored) }
    let settled = settledPartners(features, parameters)
    return (settled, scores(of: features, PairJudge(plan: plan, parameters: parameters, partners: settled)))
  }

  /// Those of a large table's pairs that may be one customer or a household.
  func worthKeeping(_ features: PairFeatures, under parameters: ModelParameters) -> PairFeatures {
    let judge = keepingJudge(parameters)
    return features.filtered { judge.isWorthKeeping(features, at: $0) }
  }

  /// Who says what may be dropped: a value of few holders is supposed to be shared by duplicates alone.
  func keepingJudge(_ parameters: ModelParameters) -> PairJudge {
    var partners = UnrelatedPartners(plan.frequencies)
    partners.suppose(relatedUpTo: 12)
    return PairJudge(plan: plan, parameters: parameters, partners: partners)
  }

  /// What drops most of what a judge would not keep before it is compared.
  func sieve(_ judge: PairJudge, slack: Double) -> PairSieve {
    PairSieve(rows, judge: judge, table: table, slack: slack)
  }

  /// The values' partners that go with fixed parameters, learned from all pairs.
  private func settledPartners(_ features: PairFeatures, _ parameters: ModelParameters) -> UnrelatedPartners {
    let everything = RecordSample(pairCount: 0, pairLimit: 0)
    var settled = maximization(features, sample: everything, partners: UnrelatedPartners(plan.frequencies))
    settled.adopt(parameters)
    settled.settle(rounds: ExpectationMaximization.mostIterations)
    return settled.partners
  }
}
