/// Which entity each row belongs to.
struct Membership: Sendable {
  private let entityOfRow: [UInt32]

  /// The membership of entities that together hold every row once.
  init(_ entities: [Entity], recordCount: Int) {
    var entityOfRow = [UInt32](repeating: 0, count: recordCount)
    for (index, entity) in entities.enumerated() {
      for row in entity.members { entityOfRow[Int(row)] = UInt32(index) }
    }
    self.entityOfRow = entityOfRow
  }

  /// The index of a row's entity.
  func entity(of row: UInt32) -> Int { Int(entityOfRow[Int(row)]) }
}
