import Normalization
import Records

/// The ids of all records, told apart where an input repeats them.
struct RecordIdentities {
  /// What the reader should look into: ids that repeat, so that outputs name rows by other means.
  private(set) var warnings: [String] = []
  /// What the reader should know of them: missing ids, rows' numbers in place of ids.
  private(set) var remarks: [String] = []

  private let table: RawTable
  /// The column whose cells are the ids as they stand; nil where any row's id is another text.
  private let idColumn: Int?
  /// The ids in input order where they are not a column's cells.
  private let texts: Column

  /// Takes each input's ids from its id column, or from the rows' numbers where it has none.
  ///
  /// An id that repeats within an input (and partition) becomes `ID#ROW` on every one of its rows, so that no
  /// row's id depends on which came first; a missing one becomes `#ROW`.
  ///
  /// - Parameters:
  ///   - idColumns: The id column of each source, as an index into the table's columns.
  ///   - repeatingIDColumns: The column of each source without one whose header promises ids.
  init(
    _ table: RawTable, idColumns: [Int?], repeatingIDColumns: [Int?], partition: Int?,
    sourceNames: [String]
  ) {
    self.table = table
    var repeats: [RepeatedIDs?] = []
    for (index, source) in table.sources.enumerated() {
      let column = idColumns[index] ?? repeatingIDColumns[index]
      let found = column.map {
        RepeatedIDs(of: table.column($0), in: source.rows, partition: partition)
      }
      repeats.append(found)
      let name = column.map { table.columnNames[$0] } ?? ""
      if idColumns[index] == nil {
        if let found {
          warnings.append(Self.warning(found, column: name, source: sourceNames[index]))
        } else {
          remarks.append("\(sourceNames[index]): no column holds ids; the numbers of the rows serve as ids")
        }
        continue
      }
      if let found, found.valueCount > 0 {
        warnings.append(
          Self.repeated(found, column: name, source: sourceNames[index]) + "; they are written ID#ROW")
      }
      if let found, found.missingCount > 0 {
        remarks.append(
          "\(sourceNames[index]): \(found.missingCount.counted("row has no id and is", "rows have no id and are")) "
            + "written #ROW")
      }
    }
    let first = idColumns.first ?? nil
    let areCells = zip(idColumns, repeats).allSatisfy { $0 != nil && $0 == first && $1?.areNone ?? false }
    idColumn = areCells ? first : nil
    texts =
      areCells ? Column(values: ByteDictionary(), codes: []) : Self.texts(table, idColumns, repeats)
  }

  /// The bytes of an input row's id, good as long as this value.
  func bytes(ofInputRow row: Int) -> [UInt8] {
    idColumn.map { Array(table.cell($0, row)) }
      ?? Array(texts.values.bytes[texts.values.range(of: texts.codes[row])])
  }

  /// The ids in canonical order, whose cells an arena holds.
  func ids(in order: [UInt32], _ arena: RowArena) -> Column {
    idColumn.map { Column(of: $0, in: arena) } ?? texts.reordered(order)
  }

  private static func texts(_ table: RawTable, _ idColumns: [Int?], _ repeats: [RepeatedIDs?]) -> Column {
    var interner = ByteInterner(capacity: table.rowCount)
    var codes: [UInt32] = []
    codes.reserveCapacity(table.rowCount)
    for (index, source) in table.sources.enumerated() {
      guard let column = idColumns[index].map({ table.column($0) }), let repeats = repeats[index] else {
        for row in source.rows { codes.append(interner.code(of: "\(table.rowNumbers[row])")) }
        continue
      }
      for row in source.rows {
        let id = column.bytes(at: row)
        if !id.isEmpty, !repeats.contains(row: row) {
          codes.append(interner.code(of: id))
        } else {
          codes.append(interner.code(of: repeats.marked(column[row], row: table.rowNumbers[row])))
        }
      }
    }
    return Column(values: interner.finish(), codes: codes)
  }

  private static func warning(_ repeats: RepeatedIDs, column: String, source: String) -> String {
    repeated(repeats, column: column, source: source)
      + "; the numbers of the rows serve as ids (--id-column takes the column all the same)"
  }

  private static func repeated(_ repeats: RepeatedIDs, column: String, source: String) -> String {
    "\(source): \(repeats.valueCount.counted("id", "ids")) of column \"\(column)\" "
      + "\(repeats.valueCount == 1 ? "stands" : "stand") on more than one row (\(repeats.rowCount.grouped) rows)"
  }
}
