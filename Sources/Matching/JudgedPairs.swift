import Foundation
import Parallel
import Records

/// Pairs under fixed parameters and settled partners of their values: what they are scored from.
struct JudgedPairs: Sendable {
  /// What the model says of a pair.
  struct Verdict: Sendable {
    let logOdds: Double
    let rareAgreements: UInt16
    let latentClass: LatentClass
    let conflict: IdentityConflict?
  }

  /// The pairs.
  let pairs: TrainingPairs
  /// Those that do not count, in the order of patterns; empty where all do.
  let isLeftOut: [Bool]
  let plan: ComparisonPlan
  let parameters: ModelParameters
  let values: ActiveValues
  let threads: Int

  /// The partners of all values of the table.
  var partners: UnrelatedPartners { UnrelatedPartners(plan.frequencies, learned: values) }

  /// The pairs, and whether each binds a provisional group.
  var bindings: (pairs: [CandidatePair], isBinding: [Bool]) {
    let verdicts = verdicts
    var bindings: (pairs: [CandidatePair], isBinding: [Bool]) = ([], [])
    bindings.pairs.reserveCapacity(pairs.count)
    bindings.isBinding.reserveCapacity(pairs.count)
    for place in verdicts.indices where counts(place) {
      bindings.pairs.append(pairs.features.pairs[Int(pairs.order[place])])
      bindings.isBinding.append(
        Closure.binds(logOdds: verdicts[place].logOdds, conflict: verdicts[place].conflict))
    }
    return bindings
  }

  /// The pairs that count, by their index as the pairs came.
  var indices: [Int] {
    var isCounted = [Bool](repeating: true, count: pairs.count)
    for place in isLeftOut.indices where isLeftOut[place] { isCounted[Int(pairs.order[place])] = false }
    return isCounted.indices.filter { isCounted[$0] }
  }

  private func counts(_ place: Int) -> Bool { isLeftOut.isEmpty || !isLeftOut[place] }

  /// The scores by rows.
  var scored: [ScoredPair] {
    let verdicts = verdicts
    var places = (0..<UInt32(pairs.count)).filter { counts(Int($0)) }
    var keys = places.map { place in
      let pair = pairs.features.pairs[Int(pairs.order[Int(place)])]
      return UInt64(pair.left) << 32 | UInt64(pair.right)
    }
    RadixSort.sortByKey(keys: &keys, values: &places, threads: threads)
    return places.map { place in
      let index = Int(pairs.order[Int(place)])
      let verdict = verdicts[Int(place)]
      return ScoredPair(
        pair: pairs.features.pairs[index], logOdds: verdict.logOdds, latentClass: verdict.latentClass,
        pattern: pairs.features.patterns[index], flags: pairs.features.flags[index],
        conflict: verdict.conflict, rareAgreements: verdict.rareAgreements)
    }
  }

  /// The verdicts in the order of patterns.
  var verdicts: [Verdict] {
    let weights = LevelWeights(plan: plan, parameters: parameters)
    let scorer = RunScorer(pairs, plan: plan, weights: weights, values: values)
    let chunks = pairs.patterns.chunks
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      var verdicts: [Verdict] = []
      verdicts.reserveCapacity(chunks[chunk].count)
      for run in pairs.patterns.runs(ofChunk: chunk) {
        scorer.append(pairs.patterns.runs[run], to: &verdicts)
      }
      return verdicts
    }.flatMap { $0 }
  }
}
