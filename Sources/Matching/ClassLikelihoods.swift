import Foundation

/// ln of the likelihoods of M, H and N against U for one pattern, without the values that the pair shares.
struct ClassLikelihoods: Sendable {
  var same: Double
  var household: Double
  var namesake: Double

  /// No evidence at all.
  static let zero = ClassLikelihoods(same: 0, household: 0, namesake: 0)

  /// The likelihoods of the three classes.
  init(same: Double, household: Double, namesake: Double) {
    self.same = same
    self.household = household
    self.namesake = namesake
  }

  /// M, H and N by number: 0, 1, 2.
  subscript(kind: Int) -> Double {
    get { kind == 0 ? same : kind == 1 ? household : namesake }
    set {
      switch kind {
      case 0: same = newValue
      case 1: household = newValue
      default: namesake = newValue
      }
    }
  }

  /// Adds further independent evidence.
  @inline(__always)
  mutating func add(_ other: ClassLikelihoods) {
    same += other.same
    household += other.household
    namesake += other.namesake
  }

  /// Takes the frequency of a shared value into account.
  @inline(__always)
  mutating func add(_ use: ValueUse, logU: Double) {
    same -= logU
    household -= use.inHousehold * logU
    household += max(use.logCoincidence - logU, 0)
    namesake -= use.inNamesake * logU
  }

  /// Raises the surname's u, because the whole name is frequent.
  @inline(__always)
  mutating func raiseSurname(_ raise: Double) {
    same -= raise
    household -= raise
    namesake -= raise
  }

  /// ln of the odds of M against all the rest.
  @inline(__always)
  var logOdds: Double { same - logSum(household, namesake) }

  /// P(M), P(H), P(N).
  @inline(__always)
  var posteriors: (same: Double, household: Double, namesake: Double) {
    let most = max(same, max(household, max(namesake, 0)))
    // The most probable class needs no exponential, and these are a quarter of an E step.
    let one = same == most ? 1 : exp(same - most)
    let two = household == most ? 1 : exp(household - most)
    let three = namesake == most ? 1 : exp(namesake - most)
    let sum = one + two + three + exp(-most)
    return (one / sum, two / sum, three / sum)
  }

  /// P(M) + P(H) in single precision.
  @inline(__always)
  var related: Float {
    // From here on the rest is less than half a last digit of 1: most pairs need no exponential.
    if max(same, household) - max(namesake, 0) > 18.5 { return 1 }
    let posteriors = posteriors
    return Float(posteriors.same + posteriors.household)
  }

  /// The most probable class.
  var mostProbable: LatentClass {
    let best = max(same, max(household, max(namesake, 0)))
    if best == same { return .samePerson }
    if best == household { return .household }
    return best == namesake ? .namesake : .unrelated
  }

  /// ln(1 + e^a + e^b).
  @inline(__always)
  private func logSum(_ a: Double, _ b: Double) -> Double {
    let most = max(0, max(a, b))
    return most + log(exp(-most) + exp(a - most) + exp(b - most))
  }
}
