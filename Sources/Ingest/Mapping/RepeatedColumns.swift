import Records

/// Settles columns whose values stand in other columns, too: second names, whole names beside their parts, copies.
///
/// Two columns that say one thing would count twice for a match.
struct RepeatedColumns {
  private static let fewestRows = 5

  private let table: RawTable

  init(_ table: RawTable) { self.table = table }

  /// Revises the columns that no header and no form told.
  func settle(_ columns: inout [MappingProposal.Candidate]) {
    findSecondNames(&columns, of: SurnameField.self, as: SurnameField.self)
    findSecondNames(&columns, of: GivenNameField.self, as: MiddleNameField.self)
    for index in columns.indices where isOpen(columns[index]) {
      let rows = ColumnSampler.rows(table.column(index))
      if repeatsName(index, rows, columns) {
        let arePeople = NameStatistics(of: columns[index].sample).arePeople
        columns[index].take(
          arePeople ? FullNameField.self : DisplayField.self, "content: given name and surname once more")
      } else if let original = columns.indices.first(where: { isCopy(index, of: $0, rows, columns) }) {
        columns[index].take(DisplayField.self, "content: column \"\(columns[original].name)\" once more")
      }
    }
  }

  private func isOpen(_ column: MappingProposal.Candidate) -> Bool {
    !column.isFound && column.header == nil && column.sample.values.count > 1
  }

  /// A column beside one of names whose values are names of that column, too: a second surname or given name.
  private func findSecondNames(
    _ columns: inout [MappingProposal.Candidate], of kind: any FieldKind.Type, as second: any FieldKind.Type
  ) {
    guard let first = columns.firstIndex(where: { $0.kind?.word == kind.word }) else { return }
    for index in [first + 1, first - 1] where columns.indices.contains(index) && isOpen(columns[index]) {
      let sample = columns[index].sample
      guard sample.values.count >= 3, shareOfValues(index, in: first) >= 0.5 else { continue }
      columns[index].take(second, "content: values of column \"\(columns[first].name)\", beside it")
    }
  }

  private func shareOfValues(_ index: Int, in other: Int) -> Double {
    let sampled = ColumnSampler.smallest(table.column(index))
    var missing = Set(sampled.map(\.hash))
    let column = table.column(other)
    for row in 0..<table.rowCount where !missing.isEmpty { missing.remove(column.hash(at: row)) }
    return Double(sampled.count - missing.count) / Double(max(sampled.count, 1))
  }

  /// Whether the words of a column are those of given name and surname in most rows.
  private func repeatsName(
    _ index: Int, _ rows: [Int], _ columns: [MappingProposal.Candidate]
  ) -> Bool {
    let parts = [GivenNameField.word, SurnameField.word].compactMap { word in
      columns.firstIndex { $0.kind?.word == word }
    }
    guard parts.count == 2, NameStatistics(of: columns[index].sample).singleWordShare < 0.5 else {
      return false
    }
    return isShare(of: rows, least: 0.7) { row in
      let words = Self.words(cell(index, row))
      return parts.allSatisfy { part in Self.words(cell(part, row)).isSubset(of: words) }
    }
  }

  private func isCopy(
    _ index: Int, of other: Int, _ rows: [Int], _ columns: [MappingProposal.Candidate]
  ) -> Bool {
    guard other != index, columns[other].isFound || other < index, columns[other].sample.values.count > 1
    else {
      return false
    }
    return isShare(of: rows, least: 0.95) { row in
      let original = table.cell(other, row)
      return !original.isEmpty && original.elementsEqual(table.cell(index, row))
    }
  }

  /// Whether a share of the rows, or more, satisfy a test; not of too few. Rows that fail soon tell.
  private func isShare(of rows: [Int], least: Double, where test: (Int) -> Bool) -> Bool {
    if rows.count < Self.fewestRows { return false }
    var passed = rows.count
    for row in rows where !test(row) {
      passed -= 1
      if Double(passed) / Double(rows.count) < least { return false }
    }
    return true
  }

  private func cell(_ index: Int, _ row: Int) -> String { table.column(index)[row] }

  private static func words(_ text: String) -> Set<Substring> {
    Set(HeaderFolding.fold(text).split(separator: " "))
  }
}
