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
      let rows = ColumnSampler.rows(table.columns[index])
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
    !column.isFound && column.header == nil && column.sample.distinctCount > 1
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
    let known = Set(table.columns[other].hashes.dropFirst())
    let column = table.columns[index]
    let sampled = sampledCodes(index)
    return Double(sampled.count { known.contains(column.hashes[Int($0)]) }) / Double(max(sampled.count, 1))
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
    return share(of: rows) { row in
      let words = Self.words(cell(index, row))
      return parts.allSatisfy { part in Self.words(cell(part, row)).isSubset(of: words) }
    } >= 0.7
  }

  private func isCopy(
    _ index: Int, of other: Int, _ rows: [Int], _ columns: [MappingProposal.Candidate]
  ) -> Bool {
    guard other != index, columns[other].isFound || other < index, columns[other].sample.distinctCount > 1
    else {
      return false
    }
    return share(of: rows) { row in
      let original = table.columns[other]
      let code = Int(original.codes[row])
      return code != 0
        && original.hashes[code] == table.columns[index].hashes[Int(table.columns[index].codes[row])]
    } >= 0.95
  }

  /// The share of rows that satisfy a test; 0 of too few.
  private func share(of rows: [Int], where test: (Int) -> Bool) -> Double {
    rows.count < Self.fewestRows ? 0 : Double(rows.count(where: test)) / Double(rows.count)
  }

  private func sampledCodes(_ index: Int) -> [UInt32] { ColumnSampler.smallest(table.columns[index]) }

  private func cell(_ index: Int, _ row: Int) -> String {
    table.columns[index].values[table.columns[index].codes[row]]
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(HeaderFolding.fold(text).split(separator: " "))
  }
}
