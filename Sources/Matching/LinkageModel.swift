import Foundation
import Records

/// A trained model: what it takes to judge any pair of the table that it was trained on.
public struct LinkageModel: Sendable {
  /// The comparisons.
  public let plan: ComparisonPlan
  /// Class shares and level probabilities.
  public let parameters: ModelParameters
  /// EM iterations over all rounds.
  public let iterations: Int
  /// Whether the last round's EM converged.
  public let hasConverged: Bool
  /// Rounds in which provisional groups were completed.
  public let closureRounds: Int
  /// Pairs that the model was trained on.
  public let trainingPairCount: Int
  let partners: UnrelatedPartners

  /// The model's numbers for manifest and report.
  public func summary(of table: RecordTable) -> ModelSummary {
    ModelSummary(
      comparisons: plan.comparisons.indices.map { comparison($0, table) }, priors: parameters.shares,
      iterations: iterations, converged: hasConverged, closureRounds: closureRounds,
      trainingPairs: trainingPairCount, isTableOfPeople: plan.kind == .people)
  }

  private func comparison(_ place: Int, _ table: RecordTable) -> ModelSummary.Comparison {
    let comparison = plan.comparisons[place]
    let columns = comparison.attributes.flatMap { table.attributes[$0].fields }.sorted()
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
      name: comparison.name, word: comparison.word, columns: columns.map { table.schema.fields[$0].name },
      levels: levels)
  }
}
