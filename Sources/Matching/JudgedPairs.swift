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
    let scorer = scorer
    let chunks = pairs.patterns.chunks
    let isBinding = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var isBinding: [Bool] = []
      isBinding.reserveCapacity(chunks[chunk].count)
      for index in pairs.patterns.runs(ofChunk: chunk) {
        let run = pairs.patterns.runs[index]
        if run.conflict != nil {
          isBinding.append(contentsOf: repeatElement(false, count: Int(run.end - run.start)))
          continue
        }
        scorer.forEach(in: run) { _, likelihoods, _ in
          // The odds are never above the likelihood of M: most pairs need no exponential.
          isBinding.append(
            likelihoods.same >= Closure.bindingLogOdds
              && Closure.binds(logOdds: likelihoods.logOdds, conflict: nil))
        }
      }
      return isBinding
    }.flatMap { $0 }
    let places = isBinding.indices.filter(counts)
    return (places.map { pairs.features.pairs[Int(pairs.order[$0])] }, places.map { isBinding[$0] })
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

  private var scorer: RunScorer {
    RunScorer(
      pairs, plan: plan, weights: LevelWeights(plan: plan, parameters: parameters), values: values)
  }

  /// The verdicts in the order of patterns.
  var verdicts: [Verdict] {
    let scorer = scorer
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
