import CSV

/// Where the columns of a sheet of suggestions stand.
struct SheetColumns {
  /// The number of columns.
  let count: Int
  private let group: Int
  private let id: Int
  private let decision: Int
  private let partition: Int?
  private let source: Int?
  private let role: Int?
  private let survivor: Int?
  private let comment: Int?
  private let evidence: Int?

  /// The columns that a header names, in upper or lower case.
  init(_ header: CSVRow, file: String) throws(ReviewError) {
    let found = (0..<header.count).map { header.string($0) }
    let names = found.map { CellText.plain($0).replacing(" ", with: "_") }
    func place(_ name: String) throws(ReviewError) -> Int? {
      let places = names.indices.filter { names[$0] == name }
      if places.count > 1 { throw .columnTwice(file: file, column: name) }
      return places.first
    }
    func required(_ name: String) throws(ReviewError) -> Int {
      guard let place = try place(name) else {
        throw .missingColumn(file: file, column: name, found: found)
      }
      return place
    }
    count = found.count
    group = try required("group_id")
    id = try required("record_id")
    decision = try required("decision")
    partition = try place("partition")
    source = try place("source")
    role = try place("role")
    survivor = try place("survivor")
    comment = try place("comment")
    evidence = try place("evidence")
  }

  /// A row's group, as runs write it: a capital and digits in lower case.
  func groupID(of row: CSVRow) -> String {
    let id = text(group, of: row) ?? ""
    return id.prefix(1).uppercased() + id.dropFirst().lowercased()
  }

  /// What a row says, and what is wrong with what was filled in.
  func row(_ row: CSVRow) -> (row: SheetRow, fault: String?) {
    let cell = text(decision, of: row) ?? ""
    let word = DecisionWord(cell)
    let isUnknown = word == nil && !CellText.plain(cell).isEmpty
    let comment = text(comment, of: row) ?? ""
    var fault: String?
    if isUnknown {
      fault = """
        "\(ShortName.of(cell))" in the column decision is no word that is understood; write one of \
        \(DecisionWord.recommended)
        """
    } else if comment.utf8.count > DecisionLine.maximumComment {
      fault = "the comment has \(comment.utf8.count) bytes, and may have \(DecisionLine.maximumComment)"
    }
    let sheetRow = SheetRow(
      line: row.line, partition: name(partition, of: row), source: name(source, of: row),
      id: text(id, of: row) ?? "", role: CellText.plain(text(role, of: row) ?? ""), word: word,
      survivor: SurvivorMark(text(survivor, of: row) ?? ""),
      comment: fault == nil ? comment : "", evidence: digest(of: row))
    return (sheetRow, fault)
  }

  /// The evidence digest; nil where it is none, such as one of digits alone that became a number.
  private func digest(of row: CSVRow) -> String? {
    guard let text = text(evidence, of: row)?.lowercased(), text.utf8.count == 32,
      text.allSatisfy(\.isHexDigit)
    else { return nil }
    return text
  }

  /// A name that may go without: nil where there is no such column or nothing in it.
  private func name(_ column: Int?, of row: CSVRow) -> String? {
    text(column, of: row).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func text(_ column: Int?, of row: CSVRow) -> String? {
    guard let column else { return nil }
    return column < row.count ? CellText.restored(row.string(column)) : ""
  }
}
