/// Makes changes to a register's entry.
struct RegisterEditor: ChangeMaker {
  let world: World
  let person: RegisterPerson
  /// Which of the person's entries is edited.
  let copy: Int

  @discardableResult
  func apply(_ change: Change, to record: inout RegisterRecord, _ random: inout RandomGenerator) -> Bool {
    guard record.draft.changes.isDisjoint(with: change.overwritten) else { return false }
    let isDone: Bool
    switch change {
    case .middleInitial, .missingMiddle, .swappedMiddle, .maidenMiddle:
      isDone = applyToMiddleName(change, &record)
    case .missingSuffix:
      // Without suffix and birthday nobody could tell father and son apart.
      isDone = record.hasSuffix && record.year != nil
      if isDone { record.hasSuffix = false }
    case .missingGender, .wrongGender:
      guard let isFemale = record.draft.isFemale else { return false }
      record.draft.isFemale = change == .missingGender ? nil : !isFemale
      isDone = true
    case .birthdayTypo, .missingBirthday, .dayMonth, .defaultDate, .yearOnly:
      isDone = applyToBirthday(change, &record, &random)
    case .newSurname:
      guard person.customer.person.isFemale || random.chance(1_000) else { return false }
      var editor = RecordEditor(world: world, customer: person.customer, copy: copy)
      return editor.apply(change, to: &record.draft, &random)
    case .numberTypo:
      isDone =
        !record.memberNumber.isEmpty && world.country.typing.misdial(&record.memberNumber, &random)
    default:
      var editor = RecordEditor(world: world, customer: person.customer, copy: copy)
      return editor.apply(change, to: &record.draft, &random)
    }
    if isDone { record.draft.changes.insert(change) }
    return isDone
  }

  private func applyToMiddleName(_ change: Change, _ record: inout RegisterRecord) -> Bool {
    switch change {
    case .maidenMiddle:
      guard person.customer.person.isFemale, record.draft.kind == .remarried else { return false }
      record.middle = person.customer.surname(world)
    case .middleInitial:
      guard record.middle.count > 2 else { return false }
      record.middle.keep(characters: 1)
    case .missingMiddle:
      guard !record.middle.isEmpty else { return false }
      record.middle = ShortText()
    default:
      guard record.middle.count > 2, record.middle != record.draft.given else { return false }
      (record.draft.given, record.middle) = (record.middle, record.draft.given)
    }
    return true
  }

  private func applyToBirthday(
    _ change: Change, _ record: inout RegisterRecord, _ random: inout RandomGenerator
  ) -> Bool {
    guard let year = record.year, let month = record.month, let day = record.day else { return false }
    switch change {
    case .missingBirthday:
      guard record.draft.generation == .none || record.hasSuffix else { return false }
      (record.year, record.month, record.day) = (nil, nil, nil)
    case .yearOnly: (record.month, record.day) = (nil, nil)
    case .dayMonth:
      guard day <= 12, day != month else { return false }
      (record.month, record.day) = (day, month)
    case .defaultDate:
      guard month != 1 || day != 1 else { return false }
      (record.month, record.day) = (1, 1)
      if random.chance(1_500) { record.year = 1_900 }
    default: misread(year, month, day, &record, &random)
    }
    return true
  }

  /// Makes a slip in one of the three numbers.
  private func misread(
    _ year: Int, _ month: Int, _ day: Int, _ record: inout RegisterRecord, _ random: inout RandomGenerator
  ) {
    switch random.below(10) {
    case ..<4:
      let steps = [1, -1, 10, -10, 1, -1, 2, -9]
      record.year = year + steps[random.below(steps.count)]
    case ..<6: record.month = month % 12 + 1
    case ..<8: record.day = day % 28 + 1
    default:
      // The two digits exchanged, where that is another day.
      let turned = day % 10 * 10 + day / 10
      record.day = (1...28).contains(turned) && turned != day ? turned : (day + 9) % 28 + 1
    }
  }
}
