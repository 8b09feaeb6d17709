import Normalization
import Records

/// Decides which columns of whole names complete given names and surnames that have columns of their own, and
/// which are shown only.
///
/// A whole name may fill what the parts lack if it names the same person: told from the rows that have both.
struct WholeNameColumns {
  /// The share of rows whose whole name must hold the given name or the surname.
  private static let leastShare = 0.6
  /// The most rows looked at: a column of few values may stand in millions.
  private static let mostRows = 2_000

  private let table: RawTable
  private let names = PersonNameParser()

  init(_ table: RawTable) { self.table = table }

  /// Revises the columns of whole names in a table with given names and surnames.
  func settle(_ columns: inout [MappingProposal.Candidate]) {
    let given = indices(of: GivenNameField.self, in: columns)
    let surnames = indices(of: SurnameField.self, in: columns)
    let wholes = indices(of: FullNameField.self, in: columns)
    if given.isEmpty || surnames.isEmpty || wholes.isEmpty { return }
    let fullestFirst = wholes.sorted {
      (columns[$1].sample.filledCount, $0) < (columns[$0].sample.filledCount, $1)
    }
    var completing: [Int] = []
    for index in fullestFirst {
      let basis = columns[index].reason
      guard let share = shareOfSamePerson(index, given, surnames) else {
        settle(&columns[index], "\(basis), in rows without given name and surname", index, &completing)
        continue
      }
      let percent = Int((share * 100).rounded())
      if share >= Self.leastShare {
        let reason = "\(basis), completes given name and surname: \(percent) % name the same person"
        settle(&columns[index], reason, index, &completing)
      } else {
        columns[index].take(
          DisplayField.self, "\(basis), beside given name and surname: \(percent) % name the same person")
      }
    }
  }

  /// Of columns that are filled in the same rows, the one that is filled most often completes.
  private func settle(
    _ column: inout MappingProposal.Candidate, _ reason: String, _ index: Int, _ completing: inout [Int]
  ) {
    let before = completing.first { other in
      (0..<table.rowCount).contains { !table.cell(index, $0).isEmpty && !table.cell(other, $0).isEmpty }
    }
    if let before {
      let name = table.columnNames[before]
      column.take(DisplayField.self, "\(column.reason), beside the whole name in \"\(name)\"")
    } else {
      column.take(FullNameField.self, reason)
      completing.append(index)
    }
  }

  /// The share of rows with a whole name and a part of a name in which one holds the other; nil where no row
  /// has both.
  private func shareOfSamePerson(_ whole: Int, _ given: [Int], _ surnames: [Int]) -> Double? {
    let rows = sampledRows(whole, given + surnames)
    if rows.isEmpty { return nil }
    let same = rows.count { row in
      let words = words(names.parse(full: cell(whole, row)))
      return [given, surnames].contains { columns in
        columns.contains { words.hold(self.words(names.parse(given: cell($0, row)))) }
      }
    }
    return Double(same) / Double(rows.count)
  }

  /// Rows with a whole name and a part, none that says the same as another; whatever the order of the rows, they
  /// say the same.
  private func sampledRows(_ whole: Int, _ parts: [Int]) -> [Int] {
    var rowOfHash: [UInt64: Int] = [:]
    for row in ColumnSampler.rows(table.column(whole))
    where parts.contains(where: { !table.cell($0, row).isEmpty }) {
      let hash = ([whole] + parts).reduce(UInt64(0)) { hash, index in
        (hash &* 0x9E37_79B9_7F4A_7C15) ^ table.column(index).hash(at: row)
      }
      rowOfHash[hash] = row
    }
    return rowOfHash.sorted { $0.key < $1.key }.prefix(Self.mostRows).map(\.value)
  }

  private func words(_ name: PersonName) -> NameWords { NameWords(name.given) + NameWords(name.surname) }

  private func cell(_ index: Int, _ row: Int) -> String { table.column(index)[row] }

  private func indices(
    of kind: any FieldKind.Type, in columns: [MappingProposal.Candidate]
  ) -> [Int] {
    columns.indices.filter { columns[$0].kind?.word == kind.word }
  }
}
