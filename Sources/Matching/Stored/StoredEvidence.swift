import Records

/// The values that said nothing of a customer in a run, by attribute: placeholders and hubs.
///
/// Where that changes, every record with the value is compared anew, although its values are what they were.
struct StoredEvidence: Sendable, Equatable {
  /// The digests of each attribute's values, ascending.
  var digests: [[UInt64]]

  /// Values that were stored.
  init(digests: [[UInt64]]) { self.digests = digests }

  /// The values of a table.
  init(_ table: RecordTable, _ digests: TableDigests) {
    self.digests = table.attributes.indices.map { index in
      if digests.values[index].isEmpty { return [] }
      let isNoEvidence = table.attributes[index].isNoEvidence
      return isNoEvidence.indices.dropFirst().filter { isNoEvidence[$0] }.map { digests.values[index][$0] }
        .sorted()
    }
  }

  /// The rows that hold a value that is evidence in one of two runs alone; `own` is this of the table's run.
  func rows(changedTo own: StoredEvidence, in table: RecordTable, _ digests: TableDigests) -> [Int] {
    var rows: [Int] = []
    for (index, attribute) in table.attributes.enumerated() where self.digests[index] != own.digests[index] {
      let changed = Set(self.digests[index]).symmetricDifference(own.digests[index])
      let isChanged = digests.values[index].map { changed.contains($0) }
      if !isChanged.contains(true) { continue }
      for row in 0..<table.count
      where attribute.range(of: row).contains(where: { isChanged[Int(attribute.codes[$0])] }) {
        rows.append(row)
      }
    }
    return rows
  }
}
