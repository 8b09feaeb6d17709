import Normalization
import Records

/// The ids of all records, told apart where an input repeats them.
struct RecordIdentities {
  /// The ids in input order.
  let ids: Column
  /// What the reader should look into: ids that repeat, so that outputs name rows by other means.
  let warnings: [String]
  /// What the reader should know of them: missing ids, rows' numbers in place of ids.
  let remarks: [String]

  /// Takes each input's ids from its id column, or from the rows' numbers where it has none.
  ///
  /// An id that repeats within an input (and partition) becomes `ID#ROW` on every one of its rows, so that no
  /// row's id depends on which came first; a missing one becomes `#ROW`.
  ///
  /// - Parameters:
  ///   - idColumns: The id column of each source, as an index into the table's columns.
  ///   - repeatingIDColumns: The column of each source without one whose header promises ids.
  init(
    _ table: RawTable, idColumns: [Int?], repeatingIDColumns: [Int?], partitions: RawColumn?,
    sourceNames: [String]
  ) {
    var interner = ByteInterner(capacity: table.rowCount)
    var codes: [UInt32] = []
    codes.reserveCapacity(table.rowCount)
    var (warnings, remarks): ([String], [String]) = ([], [])
    for (index, source) in table.sources.enumerated() {
      guard let column = idColumns[index].map({ table.columns[$0] }) else {
        for row in source.rows { codes.append(interner.code(of: "\(table.rowNumbers[row])")) }
        guard let repeating = repeatingIDColumns[index].map({ table.columns[$0] }) else {
          remarks.append("\(sourceNames[index]): no column holds ids; the numbers of the rows serve as ids")
          continue
        }
        let repeats = RepeatedIDs(of: repeating, in: source.rows, partitions: partitions)
        warnings.append(Self.warning(repeats, column: repeating.name, source: sourceNames[index]))
        continue
      }
      let repeats = RepeatedIDs(of: column, in: source.rows, partitions: partitions)
      for row in source.rows {
        let code = column.codes[row]
        if code != 0, !repeats.contains(row: row) {
          codes.append(column.values.withBytes(of: code) { interner.code(of: $0) })
        } else {
          codes.append(interner.code(of: repeats.marked(column.values[code], row: table.rowNumbers[row])))
        }
      }
      if repeats.valueCount > 0 {
        warnings.append(
          Self.repeated(repeats, column: column.name, source: sourceNames[index])
            + "; they are written ID#ROW")
      }
      if repeats.missingCount > 0 {
        remarks.append(
          "\(sourceNames[index]): \(repeats.missingCount.grouped) rows have no id; they are written #ROW")
      }
    }
    ids = Column(values: interner.finish(), codes: codes)
    self.warnings = warnings
    self.remarks = remarks
  }

  private static func warning(_ repeats: RepeatedIDs, column: String, source: String) -> String {
    repeated(repeats, column: column, source: source)
      + "; the numbers of the rows serve as ids (--id-column takes the column all the same)"
  }

  private static func repeated(_ repeats: RepeatedIDs, column: String, source: String) -> String {
    "\(source): \(repeats.valueCount.grouped) ids of column \"\(column)\" stand on more than one row "
      + "(\(repeats.rowCount.grouped) rows)"
  }
}
