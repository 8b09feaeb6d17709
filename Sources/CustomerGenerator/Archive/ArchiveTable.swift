import CSV

/// People of the past as many sources have them: a whole name and its parts, birth, occupation.
struct ArchiveTable: TableMaker {
  let world: World
  let plan: RecordPlan

  let header = [
    "record", "full_name", "first_name", "surname", "dob", "birth_place", "postcode", "gender", "occupation",
  ]

  func write(_ number: Int, id: Int, to rows: inout CSVWriter) -> RecordTruth {
    let owner = RecordOwner(of: number, world, plan)
    let person = ArchivePerson(world, owner.customer)
    var record = ArchiveRecord(world, person, at: owner.stage)
    record.draft.kind = owner.kind
    var random = owner.generator(.entry)
    let editor = ArchiveEditor(world: world, person: person, copy: owner.copy)
    switch owner.kind {
    case .original: break
    case .remarried: editor.change(&record, times: 1, &random)
    default: editor.change(&record, &random)
    }
    editor.addBackground(to: &record, &random)
    write(record, owner.style, id: id, to: &rows)
    return RecordTruth(
      entity: owner.entity, household: owner.household, kind: record.draft.kind,
      changes: record.draft.changes)
  }

  private func write(_ record: ArchiveRecord, _ style: EntryStyle, id: Int, to rows: inout CSVWriter) {
    func append(_ text: ShortText) {
      var text = text
      style.apply(to: &text)
      rows.append(text)
    }
    let isSwapped = record.draft.nameForm == .swapped
    let parts = record.parts ?? (record.draft.given, record.draft.surname)
    let given = record.hasGiven ? parts.given : ShortText()
    let surname = record.hasSurname ? parts.surname : ShortText()
    rows.append(ShortText(decimal: id))
    append(record.fullName)
    append(isSwapped ? surname : given)
    append(isSwapped ? given : surname)
    rows.append(record.birth)
    append(record.place)
    rows.append(record.postcode)
    rows.append(
      record.draft.isFemale.map { $0 ? ShortText("female") : ShortText("male") } ?? ShortText())
    append(record.occupation)
  }
}
