/// How well a result puts each record among its own: B-cubed precision, recall and F1 (Bagga and Baldwin,
/// "Algorithms for Scoring Coreference Chains", LREC 1998).
///
/// A record's precision is the share of its predicted entity that is of its true entity, its recall the share
/// of its true entity that is in its predicted one, itself included; both are averaged over records. So every
/// record weighs the same, and with n(ij) records in common, a(i) and b(j) the sizes and n records, precision
/// is the sum of n(ij)² / b(j) over n and recall the sum of n(ij)² / a(i) over n.
public struct BCubed: Equatable, Sendable {
  /// The records' mean precision, 0 to 1; 1 if there are no records.
  public let precision: Double
  /// The records' mean recall, 0 to 1; 1 if there are no records.
  public let recall: Double
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
    var precision = 0.0
    var recall = 0.0
    table.forEachPredicted { cells, size in
      for cell in cells {
        let square = Double(cell.count) * Double(cell.count)
        precision += square / Double(size)
        recall += square / Double(table.truthSizes[cell.truth] ?? cell.count)
      }
    }
    let isEmpty = table.records == 0
    self.precision = isEmpty ? 1 : precision / Double(table.records)
    self.recall = isEmpty ? 1 : recall / Double(table.records)
    records = table.records
    ignoredRecords = table.ignoredRecords
  }

  /// The harmonic mean of precision and recall, 0 to 1.
  public var f1: Double {
    2 * precision * recall / (precision + recall)
  }
}
