/// Which household each record belongs to: four bytes a record, the only memory that grows with their number.
struct RecordPlan: Sendable {
  private let households: [UInt32]

  /// How many households and customers there are.
  let householdCount: Int
  let customerCount: Int

  /// Takes households in turn until they have enough records; the last may lose some.
  init(_ world: World) {
    var households: [UInt32] = []
    households.reserveCapacity(world.records)
    var household = 0
    var customers = 0
    while households.count < world.records {
      let shape = HouseholdShape(world, household)
      let room = min(shape.recordCount, world.records - households.count)
      households.append(contentsOf: repeatElement(UInt32(household), count: room))
      customers += shape.place(of: room - 1).member + 1
      household += 1
    }
    self.households = households
    householdCount = household
    customerCount = customers
  }

  /// Returns the household of a record and the number of that household's first record.
  func household(of record: Int) -> (number: Int, first: Int) {
    let household = households[record]
    var first = record
    while first > 0, households[first - 1] == household { first -= 1 }
    return (Int(household), first)
  }
}
