import Records

/// Finds a table's records among those of a snapshot, most of which come in the same order.
///
/// Both are walked side by side, which costs a fifth of looking each record up by its hash; records that were inserted or
/// deleted are stepped over, and only what is out of order is looked up, among the places that are left.
struct RecordPlaces {
  /// What stands for a record that is not there.
  static let unknown = UInt32.max
  private static let window = 8
  private static let patience = 16

  private let records: SnapshotRecords
  /// The place that the next row has unless something is missing or new.
  private var expected = 0
  /// How many rows in succession were not found.
  private var misses = 0
  /// How many places may still be looked at far ahead: whatever the order, not more than a few times all of them.
  private var farLooks: Int
  private var isTaken: [Bool]

  private init(_ records: SnapshotRecords) {
    self.records = records
    isTaken = [Bool](repeating: false, count: records.count)
    farLooks = 4 * records.count
  }

  /// Each row's place in the snapshot, or ``unknown``.
  static func places(of table: RecordTable, in records: SnapshotRecords) -> [UInt32] {
    var places = [UInt32](repeating: unknown, count: table.count)
    var search = RecordPlaces(records)
    var missed: [UInt32] = []
    var name: [UInt8] = []
    for row in table.inputOrder {
      name.removeAll(keepingCapacity: true)
      table.appendName(of: row, to: &name)
      if let place = name.withUnsafeBufferPointer({ search.step(to: $0) }) {
        places[Int(row)] = UInt32(place)
      } else {
        missed.append(row)
      }
    }
    let rest = RecordIndex(records, among: search.isTaken.indices.filter { !search.isTaken[$0] })
    for row in missed {
      name.removeAll(keepingCapacity: true)
      table.appendName(of: row, to: &name)
      if let place = name.withUnsafeBufferPointer({ rest.index(ofName: $0) }) {
        places[Int(row)] = UInt32(place)
      }
    }
    return places
  }

  /// The place of the next row's name, if it is among those that are expected now.
  private mutating func step(to name: UnsafeBufferPointer<UInt8>) -> Int? {
    // A stretch of records was deleted, or the order is another one: the far look is taken less and less often.
    let isLost = misses >= Self.patience && misses.nonzeroBitCount == 1 && farLooks > 0
    let end = isLost ? records.count : min(expected + Self.window, records.count)
    let found = (expected..<max(expected, end)).first { records.isName(of: $0, name) }
    if isLost { farLooks -= (found ?? end) - expected }
    guard let found else {
      misses += 1
      return nil
    }
    isTaken[found] = true
    expected = found + 1
    misses = 0
    return found
  }
}

extension SnapshotRecords {
  /// What ``places(of:)`` says of a row that the snapshot does not have.
  public static let unknown = RecordPlaces.unknown

  /// The place of each row of a table among these records, by name, or ``unknown``; quick where the order is much the same.
  public func places(of table: RecordTable) -> [UInt32] { RecordPlaces.places(of: table, in: self) }

  /// The source that a record comes from.
  public func source(of index: Int) -> String { origins[Int(originCodes[index])].source }
}
