import CSV

/// `suggestions.csv` with its last columns filled in, whatever a spreadsheet made of it.
///
/// Columns are found by their names wherever they stand, whatever stands between cells; rows may be sorted and missing. A row
/// that cannot be read is an entry of its own; groups in which nothing was filled in are none.
struct DecisionSheet {
  private let file: String
  private let columns: SheetColumns
  private var entries: [DecisionEntry] = []
  private var groups: [SheetGroup] = []
  private var places: [String: Int] = [:]

  /// What a sheet says, in the order in which its groups begin; nothing of an empty one.
  static func entries(of text: UTF8Text, file: String) throws(ReviewError) -> [DecisionEntry] {
    var reader = CSVReader(text, dialect: CSVDialect(sniffing: text))
    guard case .row(let header)? = reader.next() else { return [] }
    var sheet = DecisionSheet(file: file, columns: try SheetColumns(header, file: file))
    while let reading = reader.next() {
      switch reading {
      case .row(let row): sheet.add(row)
      case .fault(let fault): sheet.refuse(fault.line, "the row cannot be read: \(fault.reason)")
      }
    }
    return sheet.finish()
  }

  private init(file: String, columns: SheetColumns) {
    self.file = file
    self.columns = columns
  }

  private mutating func refuse(_ line: Int, _ reason: String) {
    entries.append(
      DecisionEntry(place: DecisionPlace(file: file, line: line), content: .malformed(reason: reason)))
  }

  private mutating func add(_ row: CSVRow) {
    if (0..<row.count).allSatisfy({ row[$0].isEmpty }) { return }
    if (columns.count..<max(row.count, columns.count)).contains(where: { !row[$0].isEmpty }) {
      return refuse(
        row.line, "the row has \(row.count) cells and the header \(columns.count): its cells have moved")
    }
    let (sheetRow, fault) = columns.row(row)
    let groupID = columns.groupID(of: row)
    if groupID.isEmpty {
      if !sheetRow.isBlank || fault != nil { refuse(row.line, "the row has no group_id") }
      return
    }
    let place = places[groupID] ?? groups.count
    if place == groups.count {
      places[groupID] = place
      groups.append(SheetGroup(id: groupID))
    }
    groups[place].rows.append(sheetRow)
    if let fault { groups[place].faults.append("line \(row.line): \(fault)") }
  }

  private consuming func finish() -> [DecisionEntry] {
    for group in groups where !group.isBlank {
      entries.append(
        DecisionEntry(place: DecisionPlace(file: file, line: group.line), content: .group(group)))
    }
    return entries.sorted { $0.place.line < $1.place.line }
  }
}
