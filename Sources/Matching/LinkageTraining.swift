import Parallel
import Records

/// Learns the model of a table from its candidate pairs, without labels, and scores the pairs under it.
///
/// Rounds of EM alternate with the completion of provisional groups. On a large table EM sees the pairs of a hashed
/// sample of records; all pairs are then judged in one streamed pass, and only those that could matter are kept.
public struct LinkageTraining: Sendable {
  /// Bounds of the training.
  public struct Limits: Sendable {
    /// Pairs on which EM is run at most, about.
    public var trainingPairs = 300_000
    /// Rounds of closure.
    public var closureRounds = 3

    /// The standard limits.
    public init() {}
  }

  /// What training gives: the model, and the pairs that may matter with their scores.
  public struct Outcome: Sendable {
    /// The model.
    public let model: LinkageModel
    /// The scored pairs by rows: every candidate pair, or on a large table those that are not far from any match or
    /// household.
    public let scored: [ScoredPair]
  }

  let table: RecordTable
  let plan: ComparisonPlan
  let limits: Limits
  let threads: Int
  let pairTotal: Double
  let randomLevels: RandomLevels
  private var sketches: RowSketches?

  /// Prepares the training of a table; `progress` is told on any thread how much of that is done.
  public init(
    _ table: RecordTable, plan: ComparisonPlan, limits: Limits = Limits(), threads: Int,
    progress: WorkProgress = .untold
  ) {
    self.table = table
    self.plan = plan
    self.limits = limits
    self.threads = threads
    pairTotal = LinkageTraining.comparablePairs(table)
    let rows = RowSketches(
      of: plan, rowCount: table.count, threads: threads, progress: progress.part(0, 0.8))
    sketches = rows
    randomLevels = RandomLevels(table, plan: plan, rows: rows, pairCount: pairTotal, threads: threads)
  }

  /// What is kept of each row until all pairs were compared.
  var rows: RowSketches {
    guard let sketches else { preconditionFailure("the rows' sketches were given back") }
    return sketches
  }

  /// Gives back what is kept of each row: 120 MB at a million customers.
  mutating func giveBackRows() { sketches = nil }

  /// Trains and scores.
  ///
  /// It takes the training with it, and each step what the steps before it made: what no later step reads is not in
  /// memory beside what these make. `progress` is told on any thread how much of it is done.
  public consuming func run(_ stream: some PairStream, progress: WorkProgress = .untold) -> Outcome {
    let (candidates, kept, parameters, training) = learned(stream, progress)
    progress.reached(0.86)
    let isWhole = training.sampleShare == 1
    let judgement = judged(
      consume candidates, consume kept, leavingOut: !isWhole, under: parameters, progress.part(0.86, 1))
    let model = LinkageModel(
      plan: plan, parameters: parameters, training: training, isReused: false,
      missingShares: randomLevels.missingShares, partners: judgement.partners)
    return Outcome(model: model, scored: judgement.scored)
  }

  /// Learns the parameters; with them the candidates, and these made ready.
  private mutating func learned(
    _ stream: some PairStream, _ progress: WorkProgress
  ) -> (ComparedPairs, TrainingPairs, ModelParameters, TrainingFacts) {
    // The shares are those of the time that ten million pairs take.
    let sample = RecordSample(pairCount: stream.pairCount, pairLimit: limits.trainingPairs)
    var trainingPairs = ComparedPairs(
      compared(stream, sample: sample, progress.part(0, 0.05)), plan: plan, threads: threads)
    if sample.isWhole { giveBackRows() }
    var round = trained(trainingPairs, sample: sample)
    progress.reached(0.07)
    let candidates =
      round.judged == nil
      ? allCandidates(stream, under: round.parameters, progress.part(0.07, 0.7)) : trainingPairs
    progress.reached(0.74)
    let kept = round.judged?.pairs ?? prepared(candidates)
    progress.reached(0.8)
    let first =
      round.judged
      ?? settled(kept, leavingOut: true, round.parameters, rounds: 3, progress.part(0.8, 0.84))
    progress.reached(0.84)
    var judged = first
    var completions = ComparedPairs.none(plan)
    var iterations = round.iterations
    var closureRounds = 0
    while plan.settings.has(.closure), closureRounds < limits.closureRounds {
      let (pairs, isBinding) = judged.bindings
      let missing = Closure.missingPairs(in: pairs, isBinding: isBinding, recordCount: table.count)
      // So few pairs teach nothing new.
      if missing.count < pairs.count / 100 || missing.isEmpty { break }
      let completion = compared(missing)
      completions.append(completion)
      append(completion, to: &trainingPairs, sample: sample)
      round = trained(trainingPairs, sample: sample)
      iterations += round.iterations
      closureRounds += 1
      let count = pairs.count + missing.count
      if closureRounds == limits.closureRounds || Double(missing.count) < 0.01 * Double(count) { break }
      judged =
        round.judged
        ?? settled(prepared(candidates.picked(first.indices) + completions), round.parameters, rounds: 3)
      progress.part(0.84, 0.86).report(closureRounds, of: limits.closureRounds)
    }
    let training = TrainingFacts(
      recordCount: table.count, pairCount: pairTotal, shares: round.parameters.shares,
      iterations: iterations, hasConverged: round.hasConverged && round.trainingPairCount > 0,
      closureRounds: closureRounds,
      trainingPairCount: round.trainingPairCount, sampleShare: sample.share)
    return (candidates, kept, round.parameters, training)
  }

  /// Pairs, compared without what was kept of each row, which is given back by then.
  func compared(_ pairs: [CandidatePair]) -> ComparedPairs {
    ComparedPairs(
      PairFeatures.comparing(pairs, plan: plan, threads: threads), plan: plan, threads: threads)
  }

  /// Adds what closure brought to the pairs that EM sees: those with an end in the sample that it does not see already.
  private func append(_ completion: ComparedPairs, to training: inout ComparedPairs, sample: RecordSample) {
    if sample.isWhole {
      training.append(completion)
      return
    }
    let pairs = completion.features.pairs
    let known = Set(training.features.pairs.filter(Set(pairs).contains))
    training.append(
      completion.picked(pairs.indices.filter { sample.ends(pairs[$0]) > 0 && !known.contains(pairs[$0]) }))
  }

  /// What a round of EM comes to, without the pairs of a sample, which nobody reads any more.
  private struct Round {
    let parameters: ModelParameters
    let iterations: Int
    let hasConverged: Bool
    let trainingPairCount: Int
    /// All pairs of the table; nil where EM saw a sample.
    let judged: JudgedPairs?
  }

  /// One round of EM, from the priors.
  private func trained(_ features: ComparedPairs, sample: RecordSample) -> Round {
    var round = ExpectationMaximization(
      plan: plan, pairs: TrainingPairs(features, plan: plan, sample: sample, threads: threads),
      randomLevels: randomLevels, recordCount: table.count, pairCount: pairTotal, threads: threads)
    round.run()
    return Round(
      parameters: round.parameters, iterations: round.iterations, hasConverged: round.hasConverged,
      trainingPairCount: round.trainingPairCount, judged: sample.isWhole ? round.judged : nil)
  }

  /// The pairs of a large table that are worth keeping, from the last pass that reads the rows' sketches.
  private mutating func allCandidates(
    _ stream: some PairStream, under parameters: ModelParameters, _ progress: WorkProgress
  ) -> ComparedPairs {
    let parts = worthKeeping(stream, parameters, slack: LinkageTraining.keepingSlack, progress)
    giveBackRows()
    return ComparedPairs(PairFeatures.joined(parts), plan: plan, threads: threads)
  }

  func compared(
    _ stream: some PairStream, sample: RecordSample, _ progress: WorkProgress
  ) -> PairFeatures {
    let rows = rows
    let parts = stream.mapChunks(threads: threads, progress: { progress.report($0, of: $1) }) { pairs in
      PairFeatures(
        comparing: sample.isWhole ? pairs : pairs.filter { sample.ends($0) > 0 }, rows: rows)
    }
    return PairFeatures.joined(parts)
  }

  /// One streamed pass over all pairs of a large table: those that may be one customer or a household, and some more if
  /// the parameters are not the last.
  ///
  /// They come in parts, to be joined when the rows' sketches are given back.
  func worthKeeping(
    _ stream: some PairStream, _ parameters: ModelParameters, slack: Double, _ progress: WorkProgress
  ) -> [PairFeatures] {
    let judge = keepingJudge(parameters)
    let sieve = sieve(judge, slack: slack)
    return stream.mapChunks(threads: threads, progress: { progress.report($0, of: $1) }) { pairs in
      let features = sieve.survivors(of: pairs)
      return features.filtered {
        judge.isWorthKeeping(features, at: $0, slack: slack)
      }
    }
  }

  private static func comparablePairs(_ table: RecordTable) -> Double {
    guard let partitions = table.partitions else {
      return max(1, Double(table.count) * Double(table.count - 1) / 2)
    }
    var counts = [Double](repeating: 0, count: partitions.values.count)
    for code in partitions.codes { counts[Int(code)] += 1 }
    return max(1, counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
  }
}
