/// Makes single records: each is a function of the world's seed and the record's number.
struct RecordMaker {
  /// A record with what `truth.csv` says of it.
  struct Record {
    var draft: RecordDraft
    var style: EntryStyle
    /// The number of the customer's first record.
    var entity: Int
    /// The number of the household's first record.
    var household: Int
  }

  /// The last day of the table, 2024-12-31, and how many days it covers.
  static let lastDay = 20_088
  static let days = 3_900

  let world: World
  let plan: RecordPlan

  /// Makes a record.
  func record(_ number: Int) -> Record {
    let (householdNumber, first) = plan.household(of: number)
    let shape = HouseholdShape(world, householdNumber)
    let place = shape.place(of: number - first)
    let household = Household(world, householdNumber, shape)
    if shape.kind == .walkIn {
      let style = EntryStyle(world, household: householdNumber, member: 0, copy: 0, source: .pos)
      return Record(draft: walkIn(household), style: style, entity: first, household: first)
    }
    let customer = Customer(world, household, member: place.member)
    var (draft, style) = place.copy == 0 ? original(customer) : further(customer, copy: place.copy)
    writeHistory(into: &draft, customer, copy: place.copy)
    return Record(draft: draft, style: style, entity: first + place.first, household: first)
  }

  /// Makes a customer's first record.
  func original(_ customer: Customer) -> (draft: RecordDraft, style: EntryStyle) {
    var stage = Customer.Stage()
    stage.isNative = startsNative(customer)
    var draft = customer.record(world, at: stage)
    var random = generator(.entry, customer, copy: 0)
    draft.source = drawSource(&random)
    var editor = RecordEditor(world: world, customer: customer, copy: 0)
    editor.addBackground(to: &draft, &random)
    if customer.household.shape.recordCount(of: customer.member) > 1, !draft.hasContact {
      draft.phone = customer.mobile(world, second: false)
      draft.changes.subtract([.placeholderPhone, .shopPhone])
    }
    return (draft, style(customer, copy: 0, draft.source))
  }

  /// Makes a record other than the first.
  private func further(_ customer: Customer, copy: Int) -> (draft: RecordDraft, style: EntryStyle) {
    switch kind(of: customer, copy: copy) {
    case .doubleSave: return doubleSave(of: customer, copy: copy)
    case .syncCopy: return syncCopy(of: customer, copy: copy)
    case let kind:
      let draft = reEntry(of: customer, copy: copy, as: kind)
      return (draft, style(customer, copy: copy, draft.source))
    }
  }

  /// Returns what a customer's further record is.
  func kind(of customer: Customer, copy: Int) -> RecordKind {
    var random = generator(.copy, customer, copy: copy)
    let kind = world.model.furtherKinds[world.furtherKinds.draw(&random)].kind
    guard kind == .remarried else { return kind }
    return customer.mayMarry && random.chance(customer.person.isFemale ? 10_000 : 1_500) ? kind : .reEntry
  }

  /// Returns the stream of random numbers for a purpose in one record.
  func generator(_ stream: RandomGenerator.Stream, _ customer: Customer, copy: Int) -> RandomGenerator {
    RandomGenerator(
      seed: world.seed, stream: stream, customer.household.number, member: customer.member, copy: copy)
  }

  func style(_ customer: Customer, copy: Int, _ source: Source) -> EntryStyle {
    EntryStyle(
      world, household: customer.household.number, member: customer.member, copy: copy, source: source)
  }

  /// The first record has the name in the customer's own script.
  func startsNative(_ customer: Customer) -> Bool {
    guard customer.hasOtherScript else { return false }
    var random = generator(.plan, customer, copy: 0)
    return random.chance(5_000)
  }

  func drawSource(_ random: inout RandomGenerator) -> Source {
    switch random.below(100) {
    case ..<72: .pos
    case ..<95: .website
    default: .driverApp
    }
  }
}
