import Parallel
import Records
import Resolution

/// Masks customers' values on their way into the reports: the one place that every value passes.
///
/// What the reports show of records they take from the columns of a table, so a run is redacted by giving them a table whose
/// columns are masked as their kinds say (``FieldKind/mask``). Everything that is found in values, marks, evidence, digests,
/// groups, is found in the values themselves: a redacted report says the same, and a decision on it binds as any other.
public struct Redaction: Sendable {
  /// What a row that could not be read is shown as; its cells cannot be told apart.
  private static let rejectedMask = ValueMask.length

  private let threads: Int

  /// A redaction that works on some threads.
  public init(threads: Int) { self.threads = threads }

  /// A field's value.
  public func masked(_ value: String, of field: Field) -> String { type(of: field.kind).mask.masked(value) }

  /// A value by what it says of a customer.
  public func masked(_ value: String, of role: AttributeRole) -> String {
    role.mask.masked(AttributeWords.shown(value))
  }

  /// The table with masked columns; its attributes, which no report may show, stay as they are.
  func masked(_ table: RecordTable) -> RecordTable {
    let fields = table.schema.fields
    let columns = concurrentMap(count: fields.count, threads: threads) { field in
      masked(table.columns[field], by: type(of: fields[field].kind).mask, rowCount: table.count)
    }
    return RecordTable(
      schema: table.schema, columns: columns, attributes: table.attributes, sources: table.sources,
      sourceCodes: table.sourceCodes, ids: table.ids, partitions: table.partitions,
      inputOrder: table.inputOrder)
  }

  private func masked(_ column: Column, by mask: ValueMask, rowCount: Int) -> Column {
    if mask == .none { return column }
    var interner = ByteInterner()
    let codes = (0..<rowCount).map { interner.code(of: mask.masked(column[$0])) }
    return Column(values: interner.finish(), codes: codes)
  }

  /// What is known of a run: of the newest date, which is somebody's, only its month.
  func masked(_ facts: RunFacts) -> RunFacts {
    RunFacts(
      inputs: facts.inputs, version: facts.version, settings: facts.settings,
      newestDate: facts.newestDate.map { String($0.prefix(7)) }, remarks: facts.remarks)
  }

  /// A value that says nothing.
  func masked(_ hub: Hub) -> Hub {
    Hub(
      role: hub.role, value: masked(hub.value, of: hub.role), cause: hub.cause, rows: hub.rows,
      nameCount: hub.nameCount)
  }

  /// A row that could not be read.
  func masked(_ row: RejectedRow) -> RejectedRow {
    RejectedRow(
      source: row.source, line: row.line, reason: row.reason,
      raw: Redaction.rejectedMask.masked(row.raw))
  }

  /// What a report shows of a suggestion: notes that were brought together are masked as one.
  func masked(_ details: SuggestionDetails) -> SuggestionDetails {
    let values = details.result.values.map { value in
      guard let notes = value.notes else { return value }
      return GoldenRecord.Value(row: value.row, notes: NotesField.mask.masked(notes), reason: value.reason)
    }
    return SuggestionDetails(
      survivorReasons: details.survivorReasons, evidence: details.evidence, marks: details.marks,
      result: GoldenRecord(values: values), blockingRules: details.blockingRules,
      evidenceDigest: details.evidenceDigest, question: details.question)
  }

  /// A contact that several customers have in common.
  func masked(_ shared: SharedValue) -> SharedValue {
    SharedValue(shared.role, masked(shared.original, of: shared.role))
  }
}
