import Blocking
import Matching
import Records
import TestSupport

/// A literal table with the model that was trained on it: what scores and explanations are tested with.
struct TrainedCustomers {
  let table: RecordTable
  let outcome: LinkageTraining.Outcome

  /// Blocks and trains a table.
  init(_ table: RecordTable, trainingPairs: Int? = nil, closureRounds: Int? = nil, threads: Int = 1) {
    var limits = LinkageTraining.Limits()
    if let trainingPairs { limits.trainingPairs = trainingPairs }
    if let closureRounds { limits.closureRounds = closureRounds }
    self.table = table
    let pairs = Blocker().candidatePairs(in: table, threads: threads)
    outcome = LinkageTraining(table, plan: ComparisonPlan(table), limits: limits, threads: threads).run(pairs)
  }

  /// The scorer of the trained model.
  var scorer: PairScorer { PairScorer(table, model: outcome.model) }

  /// Pairwise F1 of the pairs that are more probable than not against known entities.
  func pairwiseF1(_ entities: [Int]) -> Double {
    let found = outcome.scored.filter { $0.logOdds > 0 }
    let right = Double(found.count { entities[Int($0.pair.left)] == entities[Int($0.pair.right)] })
    var sizes: [Int: Int] = [:]
    for entity in entities { sizes[entity, default: 0] += 1 }
    let wanted = Double(sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    return 2 * right / (Double(found.count) + wanted)
  }
}
