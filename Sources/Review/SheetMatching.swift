import Records

/// Which record of a group each row of a spreadsheet is, where a spreadsheet may have mangled its name.
struct SheetMatching {
  /// The record of each row.
  let records: [RecordIdentity]
  /// The places of rows that could be one another's: together they are these records, and which is which is not known.
  let interchangeable: Set<Int>

  /// Matches rows with a group's records; refuses a row that is none, or may be several where that matters.
  init(_ rows: [SheetRow], _ members: [RecordIdentity]) throws(ImportRefusal) {
    var records = rows.map { row in
      let equal = members.filter { SheetMatching.isExact(row, $0) }
      return equal.count == 1 ? equal[0] : nil
    }
    let taken = Set(records.compactMap { $0 })
    let candidates = rows.indices.map { place in
      records[place] == nil
        ? members.filter { !taken.contains($0) && SheetMatching.mayBe(rows[place], $0) } : []
    }
    for place in rows.indices where candidates[place].count == 1 { records[place] = candidates[place][0] }
    let open = rows.indices.filter { records[$0] == nil }
    let left = members.filter { !records.contains($0) }
    // As many rows as records, each of which may be each: the group is whole, whichever is which.
    if open.count == left.count, open.allSatisfy({ candidates[$0].filter(left.contains).count == left.count })
    {
      for (place, record) in zip(open, left) { records[place] = record }
      interchangeable = Set(open)
    } else {
      interchangeable = []
    }
    for place in rows.indices where records[place] == nil {
      throw SheetMatching.refusal(rows[place], candidates[place], members)
    }
    self.records = records.compactMap { $0 }
    var lines: [RecordIdentity: Int] = [:]
    for (row, record) in zip(rows, self.records) {
      if let line = lines.updateValue(row.line, forKey: record) {
        throw ImportRefusal(.malformed, "lines \(line) and \(row.line) are both the record \(record)")
      }
    }
  }

  private static func refusal(
    _ row: SheetRow, _ candidates: [RecordIdentity], _ members: [RecordIdentity]
  ) -> ImportRefusal {
    guard candidates.count > 1 else {
      let names = members.prefix(4).map(\.description).joined(separator: ", ")
      return ImportRefusal(
        .unknown,
        """
        line \(row.line): the record \(row.name) is not in this group; its records are \
        \(names)\(members.count > 4 ? ", …" : "")
        """)
    }
    return ambiguity(of: row, "may be \(candidates[0]) or \(candidates[1])")
  }

  /// Refuses what is said of one row that could be another's.
  static func ambiguity(of row: SheetRow, _ what: String) -> ImportRefusal {
    ImportRefusal(
      .unknown,
      """
      line \(row.line): \(row.name) was changed by the spreadsheet and \(what); write record_id as text, as \
      suggestions.csv has it
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
