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
  let plan: ComparisonPlan
  let parameters: ModelParameters
  let values: ActiveValues
  let threads: Int

  /// The partners of all values of the table.
  var partners: UnrelatedPartners { UnrelatedPartners(plan.frequencies, learned: values) }

  /// Whether each pair binds a provisional group, as the pairs came.
  var isBinding: [Bool] {
    var isBinding = [Bool](repeating: false, count: pairs.count)
    for (place, verdict) in zip(pairs.order, verdicts) {
      isBinding[Int(place)] = Closure.binds(logOdds: verdict.logOdds, conflict: verdict.conflict)
    }
    return isBinding
  }

  /// The scores by rows.
  var scored: [ScoredPair] {
    let verdicts = verdicts
    var keys = pairs.order.map { place in
      let pair = pairs.features.pairs[Int(place)]
      return UInt64(pair.left) << 32 | UInt64(pair.right)
    }
    var places = (0..<UInt32(keys.count)).map { $0 }
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
    // Without the full table of partners: only values that these pairs share are asked for.
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
