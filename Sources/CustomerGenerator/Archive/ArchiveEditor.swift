/// Makes changes to an archive's record.
struct ArchiveEditor: ChangeMaker {
  let world: World
  let person: ArchivePerson
  /// Which of the person's records is edited.
  let copy: Int

  private var region: Region { world.regions[person.customer.household.region] }

  @discardableResult
  func apply(_ change: Change, to record: inout ArchiveRecord, _ random: inout RandomGenerator) -> Bool {
    guard record.draft.changes.isDisjoint(with: change.overwritten) else { return false }
    let isDone: Bool
    switch change {
    case .middleInitial, .missingMiddle, .swappedMiddle, .title, .nobleName, .surnameOnly:
      isDone = applyToFullName(change, &record, &random)
    case .missingGiven, .missingSurname, .missingFullName: isDone = leaveOut(change, &record)
    case .missingGender, .wrongGender:
      guard let isFemale = record.draft.isFemale else { return false }
      record.draft.isFemale = change == .missingGender ? nil : !isFemale
      isDone = true
    case .birthdayTypo, .missingBirthday, .dayMonth, .defaultDate, .yearOnly:
      isDone = applyToBirthday(change, &record, &random)
    case .placeForm, .placeTypo, .otherPlace, .missingPlace:
      isDone = applyToPlace(change, &record, &random)
    case .otherPostcode, .missingPostcode, .postcodeTypo:
      isDone = applyToPostcode(change, &record, &random)
    case .otherOccupation, .missingOccupation: isDone = applyToOccupation(change, &record, &random)
    case .newSurname:
      guard person.customer.person.isFemale else { return false }
      return applyToName(change, &record, &random)
    default: return applyToName(change, &record, &random)
    }
    if isDone { record.draft.changes.insert(change) }
    return isDone
  }

  /// Makes a change that names of customers see too; one in four shows in the whole name alone, and one slip
  /// in four is followed by another.
  private func applyToName(
    _ change: Change, _ record: inout ArchiveRecord, _ random: inout RandomGenerator
  ) -> Bool {
    let before = (given: record.draft.given, surname: record.draft.surname)
    var editor = RecordEditor(world: world, customer: person.customer, copy: copy)
    guard editor.apply(change, to: &record.draft, &random) else { return false }
    switch change {
    case .givenTypo where random.chance(2_500):
      _ = world.country.typing.mistype(&record.draft.given, &random)
    case .surnameTypo where random.chance(2_500):
      _ = world.country.typing.mistype(&record.draft.surname, &random)
    default: break
    }
    if record.hasFullName, record.draft.nameForm != .swapped, record.parts == nil, random.chance(2_500) {
      record.parts = before
    }
    return true
  }

  private func applyToFullName(
    _ change: Change, _ record: inout ArchiveRecord, _ random: inout RandomGenerator
  ) -> Bool {
    let words = ArchiveWords.shared
    switch change {
    case .middleInitial:
      guard record.middle.count > 2 else { return false }
      record.middle.keep(characters: 1)
      if random.chance(5_000) { record.middle.append(0x2E) }
    case .missingMiddle:
      guard !record.middle.isEmpty else { return false }
      record.middle = ShortText()
    case .swappedMiddle:
      guard record.middle.count > 2, record.middle != record.draft.given else { return false }
      (record.draft.given, record.middle) = (record.middle, record.draft.given)
    case .title:
      let titles = words.titles(female: record.isWoman)
      record.title = record.title == nil ? random.below(titles.count) : nil
    case .nobleName:
      guard !record.isWoman else { return false }
      record.rank = record.rank == nil ? random.below(words.ranks.count) : nil
    default:
      guard let title = record.title ?? person.title, record.hasGiven else { return false }
      record.title = title
      record.isSurnameOnly = true
      record.rank = nil
    }
    return true
  }

  /// Leaves out one of the three columns of names; two of them, or the whole name, always stay.
  private func leaveOut(_ change: Change, _ record: inout ArchiveRecord) -> Bool {
    guard record.hasFullName else { return false }
    switch change {
    case .missingGiven: record.hasGiven = false
    case .missingSurname: record.hasSurname = false
    default:
      guard record.hasGiven, record.hasSurname else { return false }
      record.hasFullName = false
    }
    return true
  }

  private func applyToBirthday(
    _ change: Change, _ record: inout ArchiveRecord, _ random: inout RandomGenerator
  ) -> Bool {
    guard record.precision == .day else { return false }
    let date = CalendarDate(daysSince1970: record.birthday)
    switch change {
    case .missingBirthday: record.precision = .missing
    case .yearOnly: record.precision = .year
    case .dayMonth:
      guard date.day <= 12, date.day != date.month else { return false }
      record.birthday = CalendarDate(year: date.year, month: date.day, day: date.month).daysSince1970
    case .defaultDate:
      guard date.month != 1 || date.day != 1 else { return false }
      record.birthday = CalendarDate(year: date.year, month: 1, day: 1).daysSince1970
    default:
      // Years off by one to ten, months and days; a baptism some weeks later.
      let steps = [365, -365, 731, -730, 3_652, -3_653, 31, -30, 1, -1, 10, -10, 17, 24, 38]
      record.birthday += steps[random.below(steps.count)]
    }
    return true
  }

  private func applyToPlace(
    _ change: Change, _ record: inout ArchiveRecord, _ random: inout RandomGenerator
  ) -> Bool {
    let words = ArchiveWords.shared
    switch change {
    case .missingPlace: (record.town, record.county) = (ShortText(), ShortText())
    case .placeTypo: return world.country.typing.mistype(&record.town, &random)
    case .otherPlace:
      let town = region.towns[random.below(region.towns.count)].name
      guard town != record.town else { return false }
      record.town = town
    default:
      switch random.below(10) {
      case ..<4: record.county = ShortText()
      case ..<6: record.county = ShortText(words.countries, random.below(words.countries.count))
      case ..<7 where record.county != record.town: record.town = ShortText()
      default:
        return words.abbreviations.apply(to: &record.county, &random)
          || words.abbreviations.apply(to: &record.town, &random)
      }
    }
    return true
  }

  private func applyToPostcode(
    _ change: Change, _ record: inout ArchiveRecord, _ random: inout RandomGenerator
  ) -> Bool {
    guard !record.postcode.isEmpty else { return false }
    switch change {
    case .missingPostcode: record.postcode = ShortText()
    case .otherPostcode:
      let other = ArchivePerson.postcode(
        world, region: person.customer.household.region, town: person.town, &random)
      guard other != record.postcode else { return false }
      record.postcode = other
    default:
      let place = record.postcode.count - 3
      record.postcode[place] = 0x31 + (record.postcode[place] - 0x30) % 9
    }
    return true
  }

  private func applyToOccupation(
    _ change: Change, _ record: inout ArchiveRecord, _ random: inout RandomGenerator
  ) -> Bool {
    guard change == .otherOccupation else {
      record.occupation = ShortText()
      return true
    }
    let lives = ArchiveWords.shared.occupations
    let life = lives[random.chance(8_500) ? person.life : random.below(lives.count)]
    let other = ShortText(life, random.below(life.count))
    guard other != record.occupation else { return false }
    record.occupation = other
    return true
  }
}
