import Foundation
import Records

/// A trained model: what it takes to judge any pair of the table that it was trained on.
public struct LinkageModel: Sendable {
  /// The comparisons.
  public let plan: ComparisonPlan
  /// Class shares and level probabilities.
  public let parameters: ModelParameters
  /// What it was learned from, and how far.
  public let training: TrainingFacts
  /// Whether an earlier run learned it.
  public let isReused: Bool
  /// Per place the share of random pairs, 0…1, in which a record has no value; nil where there are no pairs.
  let missingShares: [Double?]
  let partners: UnrelatedPartners

  /// EM iterations over all rounds.
  public var iterations: Int { training.iterations }
  /// Whether the last round's EM converged.
  public var hasConverged: Bool { training.hasConverged }
  /// Rounds in which provisional groups were completed.
  public var closureRounds: Int { training.closureRounds }
  /// Pairs that the model was trained on.
  public var trainingPairCount: Int { training.trainingPairCount }

  /// The model's numbers for manifest and report.
  public func summary(of table: RecordTable) -> ModelSummary {
    ModelSummary(
      kind: plan.kind, columns: ModelSummary.columns(of: table),
      comparisons: plan.comparisons.indices.map { comparison($0, table) },
      priors: parameters.shares, swapRate: parameters.swapRate, training: training,
      isReused: isReused)
  }

  private func comparison(_ place: Int, _ table: RecordTable) -> ModelSummary.Comparison {
    let comparison = plan.comparisons[place]
    let levels = comparison.labels.indices.reversed().map { level in
      let m = parameters.levels[0][place][level]
      let u = parameters.unrelated[place][level]
      return ModelSummary.Level(
        label: comparison.labels[level], m: m, u: u,
        household: comparison.household == .asUnrelated ? nil : parameters.levels[1][place][level],
        namesake: comparison.namesake == .asUnrelated ? nil : parameters.levels[2][place][level],
        matchWeight: log2(m / u))
    }
    return ModelSummary.Comparison(
      name: comparison.name, word: comparison.word, columns: comparison.columns(of: table),
      missing: missingShares[place], householdCoincidence: comparison.householdCoincidence, levels: levels)
  }
}
