/// How many pairs of records a result joins rightly: precision, recall and F1 over pairs.
///
/// With n(ij) records that true entity i and predicted entity j have in common, a(i) and b(j) their sizes and
/// C(n) = n (n - 1) / 2: true positives are the sum of C(n(ij)), predicted pairs the sum of C(b(j)), true
/// pairs the sum of C(a(i)). A large entity weighs much: one of 100 records has as many pairs as 4,950 of
/// two.
public struct PairwiseMetrics: Equatable, Sendable {
  /// Pairs that are joined and belong together.
  public let truePositives: Int
  /// Pairs that are joined and do not belong together.
  public let falsePositives: Int
  /// Pairs that belong together and are not joined.
  public let falseNegatives: Int
  /// How many records were compared.
  public let records: Int
  /// How many records the truth does not name; they are left out.
  public let ignoredRecords: Int

  /// Compares two partitions, given as the number of its entity for each record.
  public init(truth: [UInt32?], predicted: [UInt32]) throws(EvaluationError) {
    self.init(try ContingencyTable(truth: truth, predicted: predicted))
  }

  /// Compares two partitions that have been counted.
  public init(_ table: ContingencyTable) {
    var joined = 0
    var predictedPairs = 0
    table.forEachPredicted { cells, size in
      predictedPairs += ContingencyTable.pairs(size)
      for cell in cells { joined += ContingencyTable.pairs(cell.count) }
    }
    let truePairs = table.truthSizes.values.reduce(0) { $0 + ContingencyTable.pairs($1) }
    truePositives = joined
    falsePositives = predictedPairs - joined
    falseNegatives = truePairs - joined
    records = table.records
    ignoredRecords = table.ignoredRecords
  }

  /// How many pairs are joined.
  public var predictedPairs: Int { truePositives + falsePositives }
  /// How many pairs belong together.
  public var truePairs: Int { truePositives + falseNegatives }

  /// The share of joined pairs that belong together, 0 to 1; 1 if none is joined.
  public var precision: Double { Self.share(truePositives, of: predictedPairs) }
  /// The share of pairs that belong together which are joined, 0 to 1; 1 if there are none.
  public var recall: Double { Self.share(truePositives, of: truePairs) }
  /// The harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN), 0 to 1.
  public var f1: Double { Self.share(2 * truePositives, of: predictedPairs + truePairs) }

  static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
