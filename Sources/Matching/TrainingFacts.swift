/// What a model was learned from, and how far its learning came: the part of a model that stays what it was when the
/// model is used for another table.
public struct TrainingFacts: Sendable, Equatable {
  /// Records of the table.
  public let recordCount: Int
  /// Pairs that can be made of its records, inside partitions; at least 1.
  public let pairCount: Double
  /// Shares of all those pairs that are same-person, household, namesake, 0…1; the rest is unrelated.
  public let shares: [Double]
  /// Iterations of EM over all rounds.
  public let iterations: Int
  /// Whether the last round ended because no probability moved any more; false where there was no pair to learn from.
  public let hasConverged: Bool
  /// Rounds in which provisional groups were completed.
  public let closureRounds: Int
  /// Pairs that EM saw.
  public let trainingPairCount: Int
  /// The share of records whose pairs EM saw, 0…1; 1 on all but large tables.
  public let sampleShare: Double

  /// The facts of a training.
  public init(
    recordCount: Int, pairCount: Double, shares: [Double], iterations: Int, hasConverged: Bool,
    closureRounds: Int, trainingPairCount: Int, sampleShare: Double
  ) {
    self.recordCount = recordCount
    self.pairCount = pairCount
    self.shares = shares
    self.iterations = iterations
    self.hasConverged = hasConverged
    self.closureRounds = closureRounds
    self.trainingPairCount = trainingPairCount
    self.sampleShare = sampleShare
  }
}
