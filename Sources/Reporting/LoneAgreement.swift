import Matching

/// What a pair would be that agrees best in one comparison and has nothing else filled in: the classes' posterior
/// probabilities (Bayes), for a value of average frequency.
struct LoneAgreement {
  /// P(same person), 0…1.
  let same: Double
  /// P(household), 0…1; on tables of places, two at one address.
  let household: Double

  /// The chances of a pair in the best level of one of a model's comparisons.
  init(of comparison: ModelSummary.Comparison, _ model: ModelSummary) {
    guard let level = comparison.levels.first, model.priors.count == 3, level.u > 0 else {
      same = 0
      household = 0
      return
    }
    let odds = [
      level.m, level.household ?? max(level.u, comparison.householdCoincidence), level.namesake ?? level.u,
    ].map { $0 / level.u }
    let joint = zip(model.priors, odds).map(*)
    let all = joint.reduce(max(0, 1 - model.priors.reduce(0, +)), +)
    same = joint[0] / all
    household = joint[1] / all
  }
}
