import Records

/// Which record of a group each row of a spreadsheet is, where a spreadsheet may have mangled its name.
struct SheetMatching {
  private let members: [RecordIdentity]

  /// Matches rows with a group's records.
  init(_ members: [RecordIdentity]) { self.members = members }

  /// The record of each row; refuses a row that is none or may be several.
  func records(of rows: [SheetRow]) throws(ImportRefusal) -> [RecordIdentity] {
    let exact = rows.map { row in
      let equal = members.filter { SheetMatching.isExact(row, $0) }
      return equal.count == 1 ? equal[0] : nil
    }
    let taken = Set(exact.compactMap { $0 })
    var lines: [RecordIdentity: Int] = [:]
    var records: [RecordIdentity] = []
    for (row, found) in zip(rows, exact) {
      let record = if let found { found } else { try repaired(row, taken: taken) }
      if let line = lines.updateValue(row.line, forKey: record) {
        throw ImportRefusal(.malformed, "lines \(line) and \(row.line) are both the record \(record)")
      }
      records.append(record)
    }
    return records
  }

  private func repaired(_ row: SheetRow, taken: Set<RecordIdentity>) throws(ImportRefusal) -> RecordIdentity {
    let candidates = members.filter { !taken.contains($0) && SheetMatching.mayBe(row, $0) }
    if candidates.count == 1 { return candidates[0] }
    guard let first = candidates.first else {
      throw ImportRefusal(
        .unknown,
        """
        line \(row.line): the record \(row.name) is not in this group; its records are \
        \(members.prefix(4).map(\.description).joined(separator: ", "))\(members.count > 4 ? ", …" : "")
        """)
    }
    throw ImportRefusal(
      .unknown,
      """
      line \(row.line): \(row.name) was changed by the spreadsheet and may be \(first) or \(candidates[1]); write \
      record_id as text, as suggestions.csv has it
      """)
  }

  private static func isExact(_ row: SheetRow, _ record: RecordIdentity) -> Bool {
    row.id == record.id && (row.source == nil || row.source == record.source)
      && (row.partition == nil || row.partition == record.partition)
  }

  private static func mayBe(_ row: SheetRow, _ record: RecordIdentity) -> Bool {
    SpreadsheetID(row.id).mayBe(record.id)
      && (row.source.map { SpreadsheetID($0).mayBe(record.source) } ?? true)
      && (row.partition.map { SpreadsheetID($0).mayBe(record.partition ?? "") } ?? true)
  }
}
