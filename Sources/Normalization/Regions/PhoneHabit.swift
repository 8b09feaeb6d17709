/// How people of a region write their own phone numbers, as far as it tells regions apart.
struct PhoneHabit: Sendable {
  /// ISO 3166 code.
  let region: String
  /// Share of numbers by their count of national digits, in percent.
  let lengths: [Int: Double]
  /// Share of all digit strings of these lengths that are valid numbers.
  let inUse: Double
  /// Share of numbers that are written with the trunk prefix; nil where there is none.
  var withTrunk: Double?

  /// Decimal logarithm of how often the region is met, as far as that is known before looking.
  var prior = 0.0

  /// Probability that a national number of the region is written with a prefix or without it.
  func share(length: Int, hasTrunk: Bool) -> Double {
    let lengthShare = max(lengths[length] ?? 0, 0.1) / 100
    guard let withTrunk else { return lengthShare }
    return lengthShare * (hasTrunk ? withTrunk : 1 - withTrunk)
  }

  /// The prior of regions outside the ten numbering plans of the fast path.
  static let rare = -1.0

  /// The regions among which national formats decide, those of the fast path first: where two fit equally,
  /// the earlier one is taken.
  ///
  /// The shares are coarse; what counts is which lengths and prefixes occur at all.
  static let known: [PhoneHabit] = [
    PhoneHabit(region: "US", lengths: [10: 100], inUse: 0.33, withTrunk: 0.1),
    PhoneHabit(region: "CA", lengths: [10: 100], inUse: 0.33, withTrunk: 0.1),
    PhoneHabit(region: "GB", lengths: [9: 2, 10: 98], inUse: 0.28, withTrunk: 0.9),
    PhoneHabit(
      region: "DE", lengths: [7: 1, 8: 4, 9: 10, 10: 35, 11: 48, 12: 2], inUse: 0.70, withTrunk: 0.9),
    PhoneHabit(region: "FR", lengths: [9: 100], inUse: 0.83, withTrunk: 0.9),
    PhoneHabit(region: "ES", lengths: [9: 100], inUse: 0.33),
    PhoneHabit(region: "IT", lengths: [8: 3, 9: 12, 10: 80, 11: 5], inUse: 0.16),
    PhoneHabit(region: "NL", lengths: [9: 100], inUse: 0.53, withTrunk: 0.9),
    PhoneHabit(region: "AU", lengths: [6: 1, 9: 97, 10: 2], inUse: 0.40, withTrunk: 0.9),
    PhoneHabit(region: "BE", lengths: [8: 40, 9: 60], inUse: 0.20, withTrunk: 0.9),
    PhoneHabit(
      region: "AT", lengths: [7: 5, 8: 5, 9: 10, 10: 45, 11: 25, 12: 8, 13: 2], inUse: 0.33, withTrunk: 0.9),
    PhoneHabit(region: "CH", lengths: [9: 100], inUse: 0.30, withTrunk: 0.9, prior: rare),
    PhoneHabit(region: "IE", lengths: [7: 5, 8: 10, 9: 85], inUse: 0.30, withTrunk: 0.9, prior: rare),
    PhoneHabit(region: "SE", lengths: [7: 10, 8: 15, 9: 75], inUse: 0.50, withTrunk: 0.9, prior: rare),
    PhoneHabit(
      region: "FI", lengths: [7: 10, 8: 10, 9: 60, 10: 20], inUse: 0.50, withTrunk: 0.9, prior: rare),
    PhoneHabit(region: "PL", lengths: [9: 100], inUse: 0.50, prior: rare),
    PhoneHabit(region: "PT", lengths: [9: 100], inUse: 0.20, prior: rare),
    PhoneHabit(region: "DK", lengths: [8: 100], inUse: 0.70, prior: rare),
    PhoneHabit(region: "NO", lengths: [8: 100], inUse: 0.50, prior: rare),
    PhoneHabit(region: "NZ", lengths: [8: 40, 9: 40, 10: 20], inUse: 0.40, withTrunk: 0.9, prior: rare),
    PhoneHabit(region: "ZA", lengths: [9: 100], inUse: 0.50, withTrunk: 0.9, prior: rare),
    PhoneHabit(region: "IN", lengths: [10: 100], inUse: 0.50, withTrunk: 0.2, prior: rare),
    PhoneHabit(region: "BR", lengths: [10: 40, 11: 60], inUse: 0.30, withTrunk: 0.2, prior: rare),
    PhoneHabit(region: "MX", lengths: [10: 100], inUse: 0.60, prior: rare),
  ]
}
