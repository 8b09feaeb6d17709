import Ledger
import Records
import Resolution

/// The rows of the records that decisions are about.
struct DecidedRows {
  private var rows: [RecordIdentity: UInt32] = [:]

  /// Looks for them in a table, by a hash of each record's name, which costs no text of it.
  init(_ decisions: [StoredDecision], in table: RecordTable) {
    var wanted: Set<UInt64> = []
    for record in decisions.lazy.flatMap({ DecidedRows.records(of: $0.decision) }) {
      wanted.insert(DecidedRows.hash(Array(record.description.utf8)))
    }
    if wanted.isEmpty { return }
    var name: [UInt8] = []
    for row in 0..<UInt32(table.count) {
      name.removeAll(keepingCapacity: true)
      table.appendName(of: row, to: &name)
      if wanted.contains(DecidedRows.hash(name)) { rows[table.identity(of: Int(row))] = row }
    }
  }

  /// A record's row; nil for one that is gone.
  func row(of record: RecordIdentity) -> UInt32? { rows[record] }

  /// The rows of a pair; nil where one of them is gone.
  func pair(_ pair: DecidedPair) -> CandidatePair? {
    guard let left = rows[pair.left], let right = rows[pair.right], left != right else { return nil }
    return CandidatePair(left, right)
  }

  private static func records(of decision: Decision) -> [RecordIdentity] {
    decision.records + [decision.survivor].compactMap(\.self) + decision.fieldChoices.values
  }

  private static func hash(_ name: [UInt8]) -> UInt64 {
    name.withUnsafeBufferPointer { ByteHash.hash($0) }
  }
}
