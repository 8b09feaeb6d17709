/// How often the names of a list occur: the Zipf–Mandelbrot law, by which the name of rank r has a share in
/// proportion to 1 / (r + offset) (Mandelbrot 1953; Tucker, "Distribution of forename and surname
/// frequencies", 2001).
///
/// The listed names come first; the tail behind them stands for rarer names that are put together from
/// syllables.
final class NameFrequencies: Sendable {
  private let table: AliasTable
  private let weights: (offset: Double, tailFactor: Double, total: Double)
  private let listed: Int

  /// How many names there are.
  let count: Int

  /// Makes the law.
  ///
  /// - Parameters:
  ///   - listed: How many names are listed.
  ///   - tail: How many rarer names follow.
  ///   - offset: The larger, the more alike the shares of the most frequent names.
  ///   - tailShare: The part of all people with a rarer name, or nil to let the law run on.
  init(listed: Int, tail: Int, offset: Int, tailShare: Double? = nil) {
    let shift = Double(offset)
    func mass(_ ranks: Range<Int>) -> Double { ranks.reduce(0) { $0 + 1 / (Double($1) + 1 + shift) } }
    let head = mass(0..<listed)
    let rest = mass(listed..<listed + tail)
    var factor = 1.0
    if let tailShare, rest > 0 {
      factor = tailShare / (1 - tailShare) * head / rest
    }
    self.listed = listed
    count = listed + tail
    weights = (shift, factor, head + rest * factor)
    table = AliasTable(
      weights: (0..<listed + tail).map { (1 / (Double($0) + 1 + shift)) * ($0 < listed ? 1 : factor) })
  }

  /// Returns a rank, 0 being the most frequent name.
  func draw(_ random: inout RandomGenerator) -> Int {
    table.draw(&random)
  }

  /// Returns the share of people who carry the name of a rank.
  func share(of rank: Int) -> Double {
    (rank < listed ? 1 : weights.tailFactor) / (Double(rank) + 1 + weights.offset) / weights.total
  }
}
