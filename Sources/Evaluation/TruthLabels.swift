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

  init(count: Int) {
    entities = Array(repeating: nil, count: count)
    households = entities
  }

  mutating func set(_ record: Int, entity: UInt32, household: UInt32?) {
    entities[record] = entity
    households[record] = household
  }
}
