import Records

/// A mapping that a configuration holds, applied to a table without guessing.
struct SavedMapping {
  /// The columns in the order of the table; a column that the mapping does not know is shown only.
  let mappings: [ColumnMapping]
  /// The id column of each source.
  let idColumns: [Int?]
  /// New columns.
  let remarks: [String]

  /// Applies a saved mapping.
  ///
  /// - Throws: `IngestError.drift` when a mapped column is missing or has changed its nature.
  init(
    _ saved: [ColumnMapping], _ table: RawTable, idColumn: String?, partitionColumn: String?
  ) throws(IngestError) {
    let drift = MappingDrift.find(saved, in: table)
    guard drift.isEmpty else { throw .drift(drift) }
    var remarks: [String] = []
    mappings = table.columnNames.map { name in
      if name == idColumn {
        return ColumnMapping(column: name, kind: IDField.word, reason: "--id-column")
      }
      if name == partitionColumn {
        return ColumnMapping(column: name, kind: PartitionField.word, reason: "--partition-by")
      }
      guard let mapping = saved.first(where: { $0.column == name }) else {
        remarks.append(
          "column \"\(name)\" is new: the saved mapping does not name it, "
            + "so it is shown and not compared")
        return ColumnMapping(column: name, kind: DisplayField.word, reason: "not in the saved mapping")
      }
      let isOtherID = mapping.kind == IDField.word && idColumn != nil
      return isOtherID
        ? ColumnMapping(column: name, kind: DisplayField.word, reason: "beside --id-column") : mapping
    }
    let kinds = mappings.map(\.kind)
    idColumns = table.sources.map { source in source.columns.first { kinds[$0] == IDField.word } }
    self.remarks = remarks
  }
}
