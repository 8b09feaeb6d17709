import Records

/// Which cells hold nothing but placeholders and values that too many carry.
///
/// A class, since its arrays are read for every cell of every group: copies of a struct's references took a tenth of the
/// time.
final class CellEvidence: Sendable {
  private let table: RecordTable
  /// For each field the attributes of which it can be told what its cells brought, and that hold any value without
  /// evidence: for most fields none.
  private let doubtful: [[Int]]
  /// For each field all attributes of which it can be told what its cells brought.
  private let telling: [[Int]]

  /// The evidence of a table's cells.
  init(_ table: RecordTable) {
    self.table = table
    let telling = table.schema.fields.indices.map { field in
      table.attributes.indices.filter { table.attributes[$0].tellsCells(ofField: field) }
    }
    // Code 0, no value, is never evidence.
    let hasDoubtful = table.attributes.map { $0.isNoEvidence.dropFirst().contains(true) }
    self.telling = telling
    doubtful = telling.map { $0.filter { hasDoubtful[$0] } }
  }

  /// Whether a filled cell holds values, and all of them are no evidence.
  @inline(__always)
  func isNone(at row: UInt32, _ field: Int) -> Bool {
    doubtful[field].isEmpty ? false : isNone(at: row, field, amongDoubtful: doubtful[field])
  }

  private func isNone(at row: UInt32, _ field: Int, amongDoubtful doubtful: [Int]) -> Bool {
    let holdsDoubtful = doubtful.contains { index in
      table.attributes[index].range(of: Int(row)).contains { place in
        let code = table.attributes[index].codes[place]
        return code != 0 && table.attributes[index].isNoEvidence[Int(code)]
      }
    }
    return holdsDoubtful && isNone(at: row, field, amongAll: telling[field])
  }

  private func isNone(at row: UInt32, _ field: Int, amongAll telling: [Int]) -> Bool {
    var found = false
    for index in telling {
      let attribute = table.attributes[index]
      for code in attribute.codes(of: row, in: table.columns[field]) {
        if !attribute.isNoEvidence[Int(code)] { return false }
        found = true
      }
    }
    return found
  }
}
