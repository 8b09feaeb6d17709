import Evaluation
import Normalization

/// A truth file, laid beside the records of a run.
struct KnownTruth {
  /// How many different entities the file names.
  let entityCount: Int
  /// What the file says of the records, in their order.
  let labels: TruthLabels
  /// What is wrong with the file, by counts and lines.
  let remarks: [String]

  /// Reads a truth file and looks the records up in it; one that names none of them is of other data.
  ///
  /// - Parameter identity: Returns the id and the source of a record by its number.
  init(
    path: String, recordCount: Int, identity: (Int) -> (id: String, source: String)
  ) throws(DedupeError) {
    do throws(EvaluationError) {
      let table = try TruthTable(path: path)
      labels = table.labels(count: recordCount, identity: identity)
      if labels.unknownRecords == recordCount {
        throw EvaluationError.noCommonRecord(file: path, named: table.entities.count, records: recordCount)
      }
      entityCount = table.entityCount
      remarks = KnownTruth.remarks(on: table, path: path)
    } catch {
      throw .truth(error)
    }
  }

  /// Records that the truth names.
  var recordCount: Int { labels.entities.count - labels.unknownRecords }

  private static func remarks(on table: TruthTable, path: String) -> [String] {
    let contradictions = table.duplicates.filter(\.isContradiction)
    return [
      ("rows that cannot be read", table.faults.map(\.line)),
      ("rows without an id or an entity", table.incompleteLines),
      ("rows that name a record again, with another entity, and do not count", contradictions.map(\.line)),
    ].compactMap { what, lines in
      lines.first.map { "\(path): \(what): \(lines.count.grouped), the first on line \($0)" }
    }
  }
}
