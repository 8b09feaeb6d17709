import Normalization
import Records

/// What all columns of a table hold, and which of them name records and partitions: saved or proposed.
struct SchemaMapping {
  /// The columns in the order of the table.
  private(set) var mappings: [ColumnMapping]
  /// The id column of each source; nil where its rows' numbers are the ids.
  let idColumns: [Int?]
  /// The column of each source without an id column that its header names one though its values repeat; of
  /// proposed mappings alone.
  let repeatingIDColumns: [Int?]
  /// The partition column.
  let partitionColumn: Int?
  /// What the reader should know: columns that a saved mapping does not know.
  let remarks: [String]

  /// Obeys the saved mapping of the options, or proposes one.
  ///
  /// - Throws: `IngestError.drift` where columns are not what a saved mapping says, `noSuchColumn` where an
  ///   option names a
  ///   column that an input does not have, `invalidMapping` where a saved mapping names no kind.
  init(_ table: RawTable, options: LoadOptions, locations: [String]) throws(IngestError) {
    let saved = options.mapping
    let named = NamedColumns(table, locations: locations)
    let idColumn = try named.column(options.idColumn, option: "--id-column")
    let partition = try named.column(
      options.partitionColumn ?? saved?.first { $0.kind == PartitionField.word }?.column,
      option: "--partition-by")
    partitionColumn = partition.flatMap { table.index(named: $0) }
    if let saved {
      let obeyed = try SavedMapping(saved, table, idColumn: idColumn, partitionColumn: partition)
      mappings = obeyed.mappings
      idColumns = obeyed.idColumns
      repeatingIDColumns = obeyed.idColumns.map { _ in nil }
      remarks = obeyed.remarks
    } else {
      let proposal = MappingProposal(table, idColumn: idColumn, partitionColumn: partition)
      mappings = proposal.mappings
      idColumns = proposal.idColumns
      repeatingIDColumns = proposal.repeatingIDColumns
      remarks = []
    }
  }

  /// The mapping with the order of each date column that has none yet, found from its values.
  func resolvingDateOrders(_ columns: [Column], rowCount: Int, region: String) -> SchemaMapping {
    var resolved = self
    for index in mappings.indices {
      let mapping = mappings[index]
      guard FieldKinds.kind(named: mapping.kind) is any DateFieldKind.Type else { continue }
      let sample = Self.firstValues(columns[index], rowCount: rowCount)
      if sample.isEmpty { continue }
      let order = DateOrder.detect(sample: sample, region: region)
      resolved.mappings[index] = ColumnMapping(
        column: mapping.column, kind: mapping.kind, parameters: mapping.parameters.addingDateOrder(order),
        reason: mapping.reason)
    }
    return resolved
  }

  /// The first distinct values of a column.
  private static func firstValues(_ column: Column, rowCount: Int) -> [String] {
    var interner = ByteInterner()
    var row = 0
    while row < rowCount, interner.count < 2000 {
      _ = column.withBytes(at: UInt32(row)) { interner.code(of: $0) }
      row += 1
    }
    let values = interner.finish()
    return (1..<max(UInt32(values.count), 1)).map { values[$0] }
  }

  /// The fields of the schema.
  func fields() throws(IngestError) -> [Field] {
    var fields: [Field] = []
    for mapping in mappings {
      guard let kind = FieldKinds.kind(named: mapping.kind) else {
        throw .invalidMapping(column: mapping.column, reason: "there is no kind \"\(mapping.kind)\"")
      }
      do throws(FieldParameterError) {
        fields.append(
          Field(
            name: mapping.column, kind: try kind.init(parameters: mapping.parameters), reason: mapping.reason)
        )
      } catch {
        throw .invalidMapping(column: mapping.column, reason: "\(error)")
      }
    }
    return fields
  }
}

/// Finds columns that options name: exactly, or but for case, accents and punctuation.
private struct NamedColumns {
  private let table: RawTable
  private let locations: [String]

  init(_ table: RawTable, locations: [String]) {
    self.table = table
    self.locations = locations
  }

  /// The name as it stands in the table; every source must have the column.
  func column(_ name: String?, option: String) throws(IngestError) -> String? {
    guard let name else { return nil }
    let folded = HeaderFolding.fold(name)
    let index =
      table.index(named: name)
      ?? table.columnNames.firstIndex { HeaderFolding.fold($0) == folded && !folded.isEmpty }
    for (source, location) in zip(table.sources, locations) {
      guard let index, source.columns.contains(index) else {
        throw .noSuchColumn(
          option: option, column: name, location: location,
          columns: source.columns.map { table.columnNames[$0] })
      }
    }
    return index.map { table.columnNames[$0] }
  }
}
