import Evaluation

/// How well a run's outputs agree with known truth.
public struct EvaluationReport: Sendable, Equatable, Encodable {
  /// Precision, recall and F1 with what they are taken from.
  public struct Pairwise: Sendable, Equatable, Encodable {
    /// The share of joined pairs that belong together.
    public let precision: Double
    /// The share of pairs that belong together which are joined.
    public let recall: Double
    /// The harmonic mean of both.
    public let f1: Double
    /// Pairs that are joined and do not belong together.
    public let wrongPairs: Int
    /// Pairs that belong together and are not joined.
    public let missedPairs: Int
  }

  /// B-cubed precision, recall and F1.
  public struct BCubedScore: Sendable, Equatable, Encodable {
    /// The mean share of a record's predicted entity that is of its true one.
    public let precision: Double
    /// The mean share of a record's true entity that is in its predicted one.
    public let recall: Double
    /// The harmonic mean of both.
    public let f1: Double
  }

  /// The measures when groups of some bands are merged.
  public struct Bands: Sendable, Equatable, Encodable {
    /// The bands: `certain`, `certain+likely`, `all`.
    public let bands: String
    /// Over pairs of records.
    public let pairwise: Pairwise
    /// Over records.
    public let bCubed: BCubedScore
    /// Pairs of one household and different people that are joined; nil where the truth has no column `household`.
    public let mergedRelatives: Int?
    /// Their share of all pairs of one household and different people, 0 to 1; nil where the truth has no column
    /// `household`.
    public let mergedRelativesShare: Double?
  }

  /// What the run expected of a band's groups, beside the truth.
  public struct Expectation: Sendable, Equatable, Encodable {
    /// The bands: `certain`, `likely`, `certain+likely`.
    public let bands: String
    /// Pairs that the groups join.
    public let pairs: Int
    /// The share of them that the run expects to belong together, of `manifest.json`.
    ///
    /// For several bands the mean of theirs, each weighing as much as it has pairs. Nil where the run expected nothing or
    /// wrote no manifest.
    public let expectedPrecision: Double?
    /// The share of them that belong together; nil where there are no pairs.
    public let truePrecision: Double?
    /// Pairs that the run expects to miss when these bands are merged, of `manifest.json`.
    ///
    /// Pairs that it never compared are not among them. Nil for `likely` alone, where the run wrote none, and where the
    /// truth leaves out records.
    public let expectedMissedPairs: Double?
  }

  /// The threshold of `match_probability` in `pairs.csv` with the highest pairwise F1, no chains joined: what the best
  /// choice of a threshold would have brought without linkage.
  ///
  /// Only pairs of class `same-person` count as joined; the truth's other pairs are missed at every threshold.
  public struct Threshold: Sendable, Equatable, Encodable {
    /// The least probability that counts as joined.
    public let probability: Double
    /// Precision over pairs there.
    public let precision: Double
    /// Recall over pairs there.
    public let recall: Double
    /// F1 over pairs there.
    public let f1: Double
  }

  /// One tenth of the range of probabilities, and what became of its pairs of class `same-person` in `pairs.csv`.
  public struct CalibrationBin: Sendable, Equatable, Encodable {
    /// Where the tenth begins.
    public let from: Double
    /// Pairs in it.
    public let pairs: Int
    /// Their mean probability.
    public let expected: Double
    /// The share of them that belong together.
    public let observed: Double
  }

  /// Records that both the outputs and the truth name.
  public let records: Int
  /// Records of the outputs that the truth does not name; left out.
  public let recordsWithoutTruth: Int
  /// Records of the truth that the outputs do not name.
  public let recordsNotFound: Int
  /// Customers in the truth.
  public let trueEntities: Int
  /// Pairs of records that belong together.
  public let truePairs: Int
  /// The measures by the bands that are merged.
  public let bands: [Bands]
  /// Pairs of one household and different people in the truth; nil where it has no column `household`.
  public let relatives: Int?
  /// Expected beside true precision, by band.
  public let expectations: [Expectation]
  /// The best threshold; nil where there are no pairs.
  public let bestThreshold: Threshold?
  /// Whether probabilities mean what they say, for the tenths that hold pairs.
  public let calibration: [CalibrationBin]
  /// The mean distance between expected and observed share over ``calibration``, each pair weighing the same, 0 to 1.
  public let calibrationError: Double
  /// What is wrong with the truth file.
  public let remarks: [String]
}
