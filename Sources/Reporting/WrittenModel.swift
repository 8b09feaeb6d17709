import Foundation
import Matching

/// The model as it stands in `manifest.json`; what can be computed from the rest is not read.
struct WrittenModel: Decodable {
  struct Column: Decodable {
    let name: String
    let kind: String
  }

  struct Priors: Decodable {
    let samePerson: Double
    let household: Double
    let namesake: Double

    enum CodingKeys: String, CodingKey {
      case samePerson = "same_person"
      case household, namesake
    }

    var shares: [Double] { [samePerson, household, namesake] }
  }

  struct Training: Decodable {
    let records: Int
    let pairsOfRecords: Double
    let priors: Priors
    let trainingPairs: Int
    let sampleShare: Double
    let iterations: Int
    let converged: Bool
    let closureRounds: Int

    enum CodingKeys: String, CodingKey {
      case records, priors, iterations, converged
      case pairsOfRecords = "pairs_of_records"
      case trainingPairs = "training_pairs"
      case sampleShare = "sample_share"
      case closureRounds = "closure_rounds"
    }
  }

  struct Level: Decodable {
    let label: String
    let m: Double
    let u: Double
    let household: Double?
    let namesake: Double?
  }

  struct Comparison: Decodable {
    let name: String
    let comparison: String
    let columns: [String]
    let missing: Double?
    let householdCoincidence: Double
    let levels: [Level]

    enum CodingKeys: String, CodingKey {
      case name, comparison, columns, missing, levels
      case householdCoincidence = "household_coincidence"
    }
  }

  let digest: String
  let kind: String
  let trainedOn: Training
  let swapRate: Double
  let comparisons: [Comparison]

  enum CodingKeys: String, CodingKey {
    case digest, kind, comparisons
    case trainedOn = "trained_on"
    case swapRate = "swap_rate"
  }

  /// The model, if its numbers can be those of one, with the columns of its table.
  func model(columns: [Column]) throws(ManifestModelError) -> ModelSummary {
    guard let kind = TableKind(rawValue: kind) else { throw .damaged(place: "model.kind") }
    let shares = trainedOn.priors.shares
    guard shares.allSatisfy({ (0...1).contains($0) }), shares.reduce(0, +) <= 1 else {
      throw .damaged(place: "model.trained_on.priors")
    }
    guard trainedOn.records >= 0, trainedOn.pairsOfRecords >= 1 else {
      throw .damaged(place: "model.trained_on")
    }
    guard WrittenModel.isProbability(swapRate) else { throw .damaged(place: "model.swap_rate") }
    var read: [ModelSummary.Comparison] = []
    for (index, comparison) in comparisons.enumerated() {
      let levels = comparison.levels
      guard levels.allSatisfy(WrittenModel.isSound), levels.count >= 2 else {
        throw .damaged(place: "model.comparisons[\(index)].levels")
      }
      read.append(WrittenModel.summary(comparison))
    }
    return ModelSummary(
      kind: kind, columns: columns.map { ModelSummary.Column(name: $0.name, kind: $0.kind) },
      comparisons: read, priors: shares, swapRate: swapRate, training: training(shares),
      isReused: true)
  }

  private func training(_ shares: [Double]) -> TrainingFacts {
    TrainingFacts(
      recordCount: trainedOn.records, pairCount: trainedOn.pairsOfRecords, shares: shares,
      iterations: trainedOn.iterations, hasConverged: trainedOn.converged,
      closureRounds: trainedOn.closureRounds, trainingPairCount: trainedOn.trainingPairs,
      sampleShare: trainedOn.sampleShare)
  }

  private static func summary(_ comparison: Comparison) -> ModelSummary.Comparison {
    ModelSummary.Comparison(
      name: comparison.name, word: comparison.comparison, columns: comparison.columns,
      missing: comparison.missing, householdCoincidence: comparison.householdCoincidence,
      levels: comparison.levels.map { level in
        ModelSummary.Level(
          label: level.label, m: level.m, u: level.u, household: level.household, namesake: level.namesake,
          matchWeight: log2(level.m / level.u))
      })
  }

  private static func isSound(_ level: Level) -> Bool {
    [level.m, level.u, level.household, level.namesake].compactMap(\.self).allSatisfy(isProbability)
  }

  /// A probability that a logarithm can be taken of.
  private static func isProbability(_ number: Double) -> Bool { number > 0 && number <= 1 }
}
