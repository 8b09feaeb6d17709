import Normalization
import Records

/// The ids of all records, told apart where an input repeats them.
struct RecordIdentities {
  /// The ids in input order.
  let ids: Column
  /// What the reader should know of them: repeats, missing ids.
  let remarks: [String]

  /// Takes each input's ids from its id column, or from the rows' numbers where it has none.
  ///
  /// An id that repeats within an input (and partition) becomes `ID#ROW` on every one of its rows, so that no
  /// row's id depends on which came first; a missing one becomes `#ROW`.
  ///
  /// - Parameter idColumns: The id column of each source, as an index into the table's columns.
  init(_ table: RawTable, idColumns: [Int?], partitions: RawColumn?, sourceNames: [String]) {
    var interner = ByteInterner(capacity: table.rowCount)
    var codes: [UInt32] = []
    codes.reserveCapacity(table.rowCount)
    var remarks: [String] = []
    for (index, source) in table.sources.enumerated() {
      guard let column = idColumns[index].map({ table.columns[$0] }) else {
        for row in source.rows { codes.append(interner.code(of: "\(table.rowNumbers[row])")) }
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
      remarks += Self.remarks(repeats, column: column.name, source: sourceNames[index])
    }
    ids = Column(values: interner.finish(), codes: codes)
    self.remarks = remarks
  }

  private static func remarks(_ repeats: RepeatedIDs, column: String, source: String) -> [String] {
    var remarks: [String] = []
    if repeats.valueCount > 0 {
      remarks.append(
        "\(source): \(repeats.valueCount.grouped) ids of column \"\(column)\" stand on more than one row "
          + "(\(repeats.rowCount.grouped) rows); they are written ID#ROW")
    }
    if repeats.missingCount > 0 {
      remarks.append("\(source): \(repeats.missingCount.grouped) rows have no id; they are written #ROW")
    }
    return remarks
  }
}
