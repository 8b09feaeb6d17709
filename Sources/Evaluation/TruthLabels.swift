/// What the truth says of some records, in their order.
public struct TruthLabels: Sendable {
  /// For each record the number of its entity, or nil where the truth does not name it: such records are left
  /// out of every measure.
  public private(set) var entities: [UInt32?]
  /// For each record the number of its household, or nil where the truth says nothing of it.
  public private(set) var households: [UInt32?]
  /// How many records of the truth were not among these.
  public internal(set) var absentRecords = 0

  /// How many of the records the truth does not name.
  public var unknownRecords: Int { entities.count { $0 == nil } }

  /// The truth says something of households.
  public var hasHouseholds: Bool { households.contains { $0 != nil } }
  /// How many pairs of the records belong together.
  public var truePairs: Int {
    var sizes: [UInt32: Int] = [:]
    for case let entity? in entities { sizes[entity, default: 0] += 1 }
    return sizes.values.reduce(0) { $0 + ContingencyTable.pairs($1) }
  }

  init(count: Int) {
    entities = Array(repeating: nil, count: count)
    households = entities
  }

  mutating func set(_ record: Int, entity: UInt32, household: UInt32?) {
    entities[record] = entity
    households[record] = household
  }
}
