/// What one source says of a person of the past, before it is written.
struct ArchiveRecord: DraftedRecord {
  /// How much of a date is told.
  enum Precision {
    case day
    case year
    case missing
  }

  /// Given name, surname, sex and what went wrong.
  var draft: RecordDraft
  var middle: ShortText
  /// A title before the whole name, among those of the person's sex.
  var title: Int?
  /// A rank behind the whole name.
  var rank: Int?
  /// The whole name is there.
  var hasFullName = true
  /// The surname has a column of its own.
  var hasSurname = true
  /// What the columns for parts of the name hold where the whole name says something else.
  var parts: (given: ShortText, surname: ShortText)?
  /// The given name has a column of its own.
  var hasGiven = true
  /// The person was a woman, whatever the record says.
  let isWoman: Bool
  /// The whole name is no more than title and surname.
  var isSurnameOnly = false
  /// Days since 1970.
  var birthday: Int
  var precision = Precision.day
  var town: ShortText
  var county: ShortText
  var postcode: ShortText
  var occupation: ShortText

  /// Makes the full and correct record of a person.
  init(_ world: World, _ person: ArchivePerson, at stage: Customer.Stage) {
    let region = world.regions[person.customer.household.region]
    draft = person.customer.record(world, at: stage)
    draft.changes = stage.changes
    draft.company = ShortText()
    draft.title = nil
    title = person.title
    isWoman = person.customer.person.isFemale
    // Nobody goes by a short form in an archive; sources differ in that.
    draft.given = person.customer.household.givenName(person.customer.member, world)
    middle = person.middle
    rank = person.rank
    birthday = person.birthday
    town = region.towns[person.town].name
    county = region.state
    postcode = person.postcode
    occupation = ShortText(ArchiveWords.shared.occupations[person.life], person.occupation)
  }

  /// The whole name, as `Sir John Henry Smith, 2nd Baronet` or `Smith, John Henry`.
  var fullName: ShortText {
    guard hasFullName else { return ShortText() }
    var given = isSurnameOnly ? ShortText() : draft.given
    if !middle.isEmpty, !isSurnameOnly { given.appendWord(middle) }
    var text = ShortText()
    let words = ArchiveWords.shared
    if let title { text = ShortText(words.titles(female: isWoman), title) }
    switch draft.nameForm {
    case .swapped:
      text.appendWord(draft.surname)
      text.appendWord(given)
    case .lastFirst:
      text = draft.surname
      text.append(0x2C)
      text.appendWord(given)
    case .inColumns, .oneField, .inCompany:
      text.appendWord(given)
      text.appendWord(draft.surname)
    }
    if let rank {
      text.append(0x2C)
      text.appendWord(words.ranks[rank])
    }
    return text
  }

  /// The day as `1874-11-30`, or the year, or nothing.
  var birth: ShortText {
    switch precision {
    case .day: CalendarDate(daysSince1970: birthday).iso
    case .year: ShortText(decimal: CalendarDate(daysSince1970: birthday).year)
    case .missing: ShortText()
    }
  }

  /// The birthplace as `Oldham, Greater Manchester`.
  var place: ShortText {
    var text = town
    if !text.isEmpty, !county.isEmpty { text.append(0x2C) }
    text.appendWord(county)
    return text
  }
}
