/// Whose record a number stands for, and which of that customer's records it is.
struct RecordOwner {
  let customer: Customer
  /// Which of the customer's records, 0 being the first.
  let copy: Int
  /// The number of the customer's first record.
  let entity: Int
  /// The number of the household's first record.
  let household: Int

  private let world: World

  init(of record: Int, _ world: World, _ plan: RecordPlan) {
    let (number, first) = plan.household(of: record)
    let shape = HouseholdShape(world, number)
    let place = shape.place(of: record - first)
    self.world = world
    customer = Customer(world, Household(world, number, shape), member: place.member)
    copy = place.copy
    entity = first + place.first
    household = first
  }

  /// What the record is.
  var kind: RecordKind { copy == 0 ? .original : kind(of: copy) }

  /// What has changed in the customer's life up to the record.
  var stage: Customer.Stage {
    var stage = Customer.Stage()
    guard copy > 0 else { return stage }
    for earlier in 1...copy {
      switch kind(of: earlier) {
      case .moved: stage.moves += 1
      case .remarried: stage.isMarried = true
      default: break
      }
    }
    return stage
  }

  /// How the record is written.
  var style: EntryStyle {
    EntryStyle(
      world, household: customer.household.number, member: customer.member, copy: copy, source: .pos)
  }

  /// Returns the stream of random numbers for a purpose in the record.
  func generator(_ stream: RandomGenerator.Stream) -> RandomGenerator {
    RandomGenerator(
      seed: world.seed, stream: stream, customer.household.number, member: customer.member, copy: copy)
  }

  /// Returns what a further record is; a woman's surname changes ten times as often as a man's.
  private func kind(of copy: Int) -> RecordKind {
    var random = RandomGenerator(
      seed: world.seed, stream: .copy, customer.household.number, member: customer.member, copy: copy)
    let kind = world.model.furtherKinds[world.furtherKinds.draw(&random)].kind
    guard kind == .remarried else { return kind }
    return random.chance(customer.person.isFemale ? 10_000 : 1_000) ? kind : .reEntry
  }
}

extension Customer.Stage {
  /// In what details of this stage differ from those of the first record.
  var changes: ChangeSet {
    var changes: ChangeSet = moves > 0 ? [.newAddress] : []
    if isMarried { changes.insert(.newSurname) }
    return changes
  }
}
