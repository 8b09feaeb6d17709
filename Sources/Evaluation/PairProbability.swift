/// A pair of records and the probability that a model gives it of being the same customer.
public struct PairProbability: Equatable, Sendable {
  /// The number of one record, counted from 0.
  public let left: UInt32
  /// The number of the other record.
  public let right: UInt32
  /// The probability that both are the same customer, 0 to 1.
  public let probability: Double

  /// Makes a pair.
  public init(left: UInt32, right: UInt32, probability: Double) {
    self.left = left
    self.right = right
    self.probability = probability
  }
}
