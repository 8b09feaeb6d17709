import Parallel

/// Brings the partners of values in line with pairs judged under fixed parameters, round after round.
///
/// After a few rounds hardly a pair changes any more, so only the sums of values whose pairs changed are added up again.
struct ValueSettling {
  private let pairs: TrainingPairs
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

  /// Settling at its start, with the values as they are before.
  init(_ pairs: TrainingPairs, _ values: ActiveValues, bases: [ClassLikelihoods], threads: Int) {
    self.pairs = pairs
    self.values = values
    self.bases = bases
    self.threads = threads
    related = [Float](repeating: 0, count: pairs.count)
    sums = [Double](repeating: 0, count: values.count)
  }

  /// Goes so many rounds, or until no value's u moves by more than the tolerance, in nats.
  mutating func run(rounds: Int, tolerance: Double) {
    for round in 0..<rounds {
      let changed = judge()
      for changes in changed {
        for change in changes { related[Int(change.pair)] = change.related }
      }
      var touched = [Bool](repeating: round == 0, count: values.count)
      if round == 0 {
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
    let (pairs, bases, related) = (pairs, bases, related)
    return concurrentMap(count: pairs.patterns.chunks.count, threads: threads) { chunk in
      var changes: [Change] = []
      let related = related.span
      for index in pairs.patterns.runs(ofChunk: chunk) {
        let run = pairs.patterns.runs[index]
        reader.forEach(in: run, base: bases[Int(run.key)]) { pair, likelihoods in
          let new = likelihoods.related * Float(pairs.ends[pair])
          if new != related[pair] { changes.append(Change(pair: UInt32(pair), related: new)) }
        }
      }
      return changes
    }
  }

  /// Adds up the sums of values of which a pair changed.
  private mutating func addUpAgain(_ changed: [[Change]], _ touched: inout [Bool]) {
    for changes in changed {
      for change in changes {
        let first = Int(pairs.sharedStarts[Int(change.pair)])
        for place in first..<Int(pairs.sharedStarts[Int(change.pair) + 1]) {
          let value = Int(pairs.shared[place])
          if touched[value] { continue }
          touched[value] = true
          sums[value] = pairs.sum(of: value, related)
        }
      }
    }
  }
}
