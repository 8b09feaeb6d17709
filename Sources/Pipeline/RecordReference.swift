import Records

/// The name of a record as somebody typed it: `[PARTITION/]SOURCE:ID`, `SOURCE:ID` or `ID`.
struct RecordReference {
  private static let shownCandidates = 5

  /// The name as typed.
  let text: String

  /// The row that bears the name.
  func row(in table: RecordTable) throws(DedupeError) -> UInt32 {
    // A whole name first: an id may look like `SOURCE:ID` of another record.
    for form in [RecordReference.full, RecordReference.withoutPartition, RecordReference.idAlone] {
      let rows = (0..<table.count).filter { form(table.identity(of: $0)) == text }
      if rows.count == 1 { return UInt32(rows[0]) }
      if rows.count > 1 {
        let names = rows.map { table.identity(of: $0) }.sorted().prefix(RecordReference.shownCandidates)
        throw .ambiguousRecord(reference: text, candidates: names.map(\.description))
      }
    }
    throw .unknownRecord(reference: text)
  }

  private static func full(_ identity: RecordIdentity) -> String { identity.description }
  private static func withoutPartition(_ identity: RecordIdentity) -> String {
    "\(identity.source):\(identity.id)"
  }
  private static func idAlone(_ identity: RecordIdentity) -> String { identity.id }
}
