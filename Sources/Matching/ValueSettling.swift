import Parallel

/// Brings the partners of values in line with pairs judged under fixed parameters, round after round.
///
/// After a few rounds hardly a pair changes any more, so only the sums of values whose pairs changed are added up again.
struct ValueSettling {
  private let pairs: TrainingPairs
  /// The pairs that do not count; empty where all do.
  private let isLeftOut: [Bool]
  private let bases: [ClassLikelihoods]
  private let threads: Int
  private(set) var values: ActiveValues
  /// P(related) of each pair, once for each sampled end.
  private var related: [Float]
  /// For each value the sum over its pairs.
  private var sums: [Double]

  /// A pair whose P(related) is another than in the round before.
  private struct Change: Sendable {
    let pair: UInt32
    let related: Float
  }

  /// Settling at its start: copies alone are related.
  ///
  /// Pairs that are left out change no sum, as if they were not there.
  init(
    _ pairs: TrainingPairs, except isLeftOut: [Bool] = [], parameters: ModelParameters, plan: ComparisonPlan,
    threads: Int
  ) {
    self.pairs = pairs
    self.isLeftOut = isLeftOut
    self.threads = threads
    let likelihoods = PatternLikelihoods(parameters, plan)
    bases = pairs.patterns.keys.map { likelihoods.likelihoods(of: $0) }
    values = ActiveValues(pairs.active, sampledHolders: pairs.sampledHolders, plan.frequencies)
    related = [Float](repeating: 0, count: pairs.count)
    sums = [Double](repeating: 0, count: values.count)
    if plan.settings.has(.correctedU), let copies = pairs.relatedCopies(plan, except: isLeftOut) {
      values.update(relatedSums: pairs.sumsByValue(copies, threads: threads), share: pairs.sample.share)
    }
  }

  /// Goes so many rounds, or until no value's u moves by more than the tolerance, in nats.
  mutating func run(rounds: Int, tolerance: Double, progress: WorkProgress = .untold) {
    for round in 0..<rounds {
      progress.report(round, of: rounds)
      let changed = judge()
      for changes in changed {
        for change in changes { related[Int(change.pair)] = change.related }
      }
      // Where many changed, looking up which values are theirs takes longer than all sums.
      let isWhole = changed.reduce(0) { $0 + $1.count } > pairs.count / 8
      var touched = [Bool](repeating: isWhole, count: values.count)
      if isWhole {
        sums = pairs.sumsByValue(related, threads: threads)
      } else {
        addUpAgain(changed, &touched)
      }
      let moved = values.update(touched: touched, relatedSums: sums, share: pairs.sample.share)
      if moved < tolerance { break }
    }
  }

  /// The pairs that changed, chunk by chunk.
  private func judge() -> [[Change]] {
    let reader = LikelihoodReader(pairs, values)
    let (pairs, bases, related, isLeftOut) = (pairs, bases, related, isLeftOut)
    return concurrentMap(count: pairs.patterns.chunks.count, threads: threads) { chunk in
      var changes: [Change] = []
      let related = related.span
      for index in pairs.patterns.runs(ofChunk: chunk) {
        let run = pairs.patterns.runs[index]
        reader.forEach(in: run, base: bases[Int(run.key)]) { pair, likelihoods in
          if !isLeftOut.isEmpty, isLeftOut[pair] { return }
          let new = likelihoods.related * Float(pairs.ends[pair])
          if new != related[pair] { changes.append(Change(pair: UInt32(pair), related: new)) }
        }
      }
      return changes
    }
  }

  /// Adds up the sums of values of which a pair changed.
  private mutating func addUpAgain(_ changed: [[Change]], _ touched: inout [Bool]) {
    let (pairs, related) = (pairs, related)
    for changes in changed {
      for change in changes {
        pairs.forEachShared(by: Int(change.pair)) { value in
          if touched[value] { return }
          touched[value] = true
          sums[value] = pairs.sum(of: value, related)
        }
      }
    }
  }
}
