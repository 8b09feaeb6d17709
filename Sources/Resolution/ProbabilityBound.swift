import Foundation
import Matching

/// Whether pairs reach a probability, told from their log-odds wherever these are not at the very bound: that saves an
/// exponential for each pair.
struct ProbabilityBound: Sendable {
  private let probability: Double
  private let logOdds: Double

  /// The bound of a probability, 0…1.
  init(_ probability: Double) {
    self.probability = probability
    logOdds = log(probability / (1 - probability))
  }

  /// Whether a pair's probability is so much or more.
  @inline(__always)
  func isReached(by pair: ScoredPair) -> Bool {
    let distance = pair.logOdds - logOdds
    // Beyond 30 nats a probability is 1 or as good as 0, and comparing the log-odds no longer says the same.
    if abs(distance) > 1e-6, abs(pair.logOdds) < 30, logOdds.isFinite { return distance > 0 }
    return pair.matchProbability >= probability
  }
}
