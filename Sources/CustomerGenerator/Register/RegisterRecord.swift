/// A person's entry in a register before it is written.
struct RegisterRecord: DraftedRecord {
  /// Name, address and what went wrong.
  var draft: RecordDraft
  var middle: ShortText
  var hasSuffix: Bool
  var year: Int?
  var month: Int?
  var day: Int?
  /// Empty on half of the entries.
  var memberNumber = ShortText()

  /// Makes the full and correct entry of a person.
  init(_ world: World, _ person: RegisterPerson, at stage: Customer.Stage) {
    draft = person.customer.record(world, at: stage)
    draft.title = nil
    draft.middle = nil
    draft.company = ShortText()
    draft.changes = stage.changes
    // Nobody is registered at the office.
    let moved = person.customer.movesAway(world, moves: stage.moves)
    let household = person.customer.household
    draft.address = Address(
      world, place: household.number, member: stage.moves > 0 ? person.customer.member + 1 : 0,
      moves: stage.moves, region: moved ? (household.region + 1) % world.regions.count : household.region,
      isBusiness: false)
    middle = person.middle
    hasSuffix = draft.generation != .none
    let date = CalendarDate(daysSince1970: person.birthday)
    (year, month, day) = (date.year, date.month, date.day)
  }

  /// What stands for the generation, as clerks write it.
  func suffix(_ style: EntryStyle) -> ShortText {
    guard hasSuffix else { return ShortText() }
    let hasStop = style.variant % 3 == 0
    switch draft.generation {
    case .none: return ShortText()
    case .senior: return hasStop ? ShortText("Sr.") : ShortText("Sr")
    case .junior: return hasStop ? ShortText("Jr.") : ShortText("Jr")
    case .third: return hasStop ? ShortText("3rd") : ShortText("III")
    }
  }
}
