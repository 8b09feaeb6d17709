/// Whether probabilities mean what they say: in each tenth of their range, how many pairs really belong
/// together.
///
/// Bins are closed below and open above, but for the last, which holds 1 as well.
public struct ReliabilityTable: Sendable {
  /// One tenth of the range.
  public struct Bin: Equatable, Sendable {
    /// Where the bin begins.
    public let lowerBound: Double
    /// Where the bin ends.
    public let upperBound: Double
    /// How many pairs have a probability in the bin.
    public let pairs: Int
    /// The mean probability of the pairs, or nil if there are none.
    public let expectedShare: Double?
    /// The share of the pairs that belong together, or nil if there are none.
    public let trueShare: Double?
  }

  /// How many bins there are.
  public static let binCount = 10

  /// The bins from the lowest probability up.
  public let bins: [Bin]
  /// How many pairs have a record that the truth does not name; they are left out.
  public let ignoredPairs: Int

  /// Counts pairs against the truth, given as the number of its entity for each record.
  public init(pairs: [PairProbability], truth: [UInt32?]) throws(EvaluationError) {
    let judged = try JudgedPairs(pairs, truth: truth)
    var counts = [Int](repeating: 0, count: Self.binCount)
    var matches = counts
    var sums = [Double](repeating: 0, count: Self.binCount)
    for pair in judged.pairs {
      let bin = min(Int(pair.probability * Double(Self.binCount)), Self.binCount - 1)
      counts[bin] += 1
      matches[bin] += pair.isMatch ? 1 : 0
      sums[bin] += pair.probability
    }
    ignoredPairs = judged.ignored
    bins = (0..<Self.binCount).map { bin in
      let pairs = counts[bin]
      return Bin(
        lowerBound: Double(bin) / Double(Self.binCount), upperBound: Double(bin + 1) / Double(Self.binCount),
        pairs: pairs, expectedShare: pairs == 0 ? nil : sums[bin] / Double(pairs),
        trueShare: pairs == 0 ? nil : Double(matches[bin]) / Double(pairs))
    }
  }

  /// The mean distance between expected and true share, each bin weighing as much as it has pairs (Naeini,
  /// Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015); 0
  /// to 1, 0 being best.
  public var expectedCalibrationError: Double {
    let pairs = bins.reduce(0) { $0 + $1.pairs }
    guard pairs > 0 else { return 0 }
    return bins.reduce(0) { sum, bin in
      guard let expected = bin.expectedShare, let actual = bin.trueShare else { return sum }
      return sum + abs(expected - actual) * Double(bin.pairs) / Double(pairs)
    }
  }
}
