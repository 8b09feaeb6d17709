import CSV

/// A register of people: names in four columns, birthdays in three, an address, a member number on half of
/// the entries; neither telephone nor e-mail.
struct RegisterTable: TableMaker {
  let world: World
  let plan: RecordPlan

  private let numbers: Permutation

  let header = [
    "entry", "given_name", "middle_name", "surname", "suffix", "gender", "birth_year", "birth_month",
    "birth_day", "street", "city", "state", "zip", "member_no",
  ]

  init(world: World, plan: RecordPlan) {
    self.world = world
    self.plan = plan
    numbers = Permutation(count: max(world.records, 1_000_000), seed: RandomGenerator.mixed(world.seed ^ 3))
  }

  func write(_ number: Int, id: Int, to rows: inout CSVWriter) -> RecordTruth {
    let owner = RecordOwner(of: number, world, plan)
    let record = record(number, owner)
    write(record, owner.style, id: id, to: &rows)
    return RecordTruth(
      entity: owner.entity, household: owner.household, kind: record.draft.kind,
      changes: record.draft.changes)
  }

  private func record(_ number: Int, _ owner: RecordOwner) -> RegisterRecord {
    let person = RegisterPerson(world, owner.customer)
    var record = RegisterRecord(world, person, at: owner.stage)
    record.draft.kind = owner.kind
    var random = owner.generator(.entry)
    let editor = RegisterEditor(world: world, person: person, copy: owner.copy)
    drawMemberNumber(&record, number, owner, &random)
    switch owner.kind {
    case .original: break
    case .moved:
      if random.chance(4_000) { editor.change(&record, times: 1, &random) }
    case .remarried:
      if random.chance(3_000) { editor.apply(.maidenMiddle, to: &record, &random) }
      if random.chance(4_000) { editor.change(&record, times: 1, &random) }
    default: editor.change(&record, &random)
    }
    editor.addBackground(to: &record, &random)
    return record
  }

  /// Half of the entries have a member number, two in three of the further ones a new one.
  private func drawMemberNumber(
    _ record: inout RegisterRecord, _ number: Int, _ owner: RecordOwner, _ random: inout RandomGenerator
  ) {
    guard random.chance(5_000) else { return }
    let isNew = owner.copy > 0 && random.chance(6_500)
    record.memberNumber = ShortText(decimal: 1_000_000 + numbers(isNew ? number : owner.entity))
    if isNew { record.draft.changes.insert(.newNumber) }
  }

  private func write(_ record: RegisterRecord, _ style: EntryStyle, id: Int, to rows: inout CSVWriter) {
    func append(_ text: ShortText) {
      var text = text
      style.apply(to: &text)
      if record.draft.isTruncated { text.keep(characters: 20) }
      rows.append(text)
    }
    let isSwapped = record.draft.nameForm == .swapped
    rows.append(ShortText(decimal: id))
    append(isSwapped ? record.draft.surname : record.draft.given)
    append(record.middle)
    append(isSwapped ? record.draft.given : record.draft.surname)
    append(record.suffix(style))
    rows.append(record.draft.isFemale.map { ShortText($0 ? "F" : "M") } ?? ShortText())
    for part in [record.year, record.month, record.day] {
      rows.append(part.map { ShortText(decimal: $0) } ?? ShortText())
    }
    append(record.draft.address?.line(world.country, style) ?? ShortText())
    append(record.draft.address?.townName(style) ?? ShortText())
    rows.append(record.draft.address.map(\.state) ?? ShortText())
    rows.append(record.draft.address.map(\.postcode) ?? ShortText())
    rows.append(record.memberNumber)
  }
}
