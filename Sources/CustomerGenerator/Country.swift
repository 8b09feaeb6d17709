/// The words of one country, read once: names, streets, businesses, ways of writing.
final class Country: Sendable {
  /// The countries that profiles may choose.
  enum Code: Sendable {
    case us
    case uk
    case de
  }

  let code: Code
  let female: GivenNames
  let male: GivenNames
  let surnames: Surnames
  let scripts = ForeignScript.all
  let streets: StreetNames
  let companies: CompanyWords
  let contacts: ContactWords
  let placeholders: PlaceholderWords
  let notes: NoteWords
  let titles: WordList
  /// What stands between two given names.
  let joints: WordList
  let spelling: Replacements
  let typing: TypingErrors
  /// What ``PhoneForm`` may choose from.
  let phoneForms: [PhoneForm]

  init(_ code: Code, _ words: CountryWords) {
    self.code = code
    let femaleTail = SyllableNames(GivenNameSyllables.female)
    let maleTail = SyllableNames(GivenNameSyllables.male)
    female = GivenNames(words.female, tail: femaleTail, offset: 9)
    male = GivenNames(words.male, tail: maleTail, offset: 9)
    surnames = Surnames(
      words.surnames, families: words.surnameFamilies, tail: words.surnameTail, offset: words.surnameOffset)
    streets = words.streets
    companies = words.companies
    contacts = words.contacts
    placeholders = words.placeholders
    notes = words.notes
    titles = WordList(words.titles, separator: .comma)
    joints = WordList(words.joints, separator: .comma)
    spelling = Replacements(words.spelling, mark: ">")
    typing = TypingErrors(keys: words.keys)
    phoneForms = words.phoneForms
  }

  /// Returns the country of a code; each is read the first time it is asked for.
  static func of(_ code: Code) -> Country {
    switch code {
    case .us: us
    case .uk: uk
    case .de: de
    }
  }

  private static let us = Country(.us, .us)
  private static let uk = Country(.uk, .uk)
  private static let de = Country(.de, .de)

  /// Returns the given names of one sex.
  func givenNames(female isFemale: Bool) -> GivenNames {
    isFemale ? female : male
  }
}
