/// The texts that a country is read from.
struct CountryWords {
  let female: String
  let male: String
  let surnames: String
  let surnameFamilies: [(text: String, share: Int)]
  let surnameTail: Int
  let surnameOffset: Int
  let streets: StreetNames
  let companies: CompanyWords
  let contacts: ContactWords
  let placeholders: PlaceholderWords
  let notes: NoteWords
  let titles: String
  let joints: String
  let spelling: String
  let keys: String
  let phoneForms: [PhoneForm]

  static var us: CountryWords {
    CountryWords(
      female: USGivenNames.female, male: USGivenNames.male, surnames: USSurnames.list,
      surnameFamilies: [
        (SurnameSyllables.english, 6), (SurnameSyllables.hispanic, 3), (SurnameSyllables.german, 2),
        (SurnameSyllables.slavic, 1), (SurnameSyllables.italian, 1), (SurnameSyllables.gaelic, 1),
        (SurnameSyllables.southAsian, 1), (SurnameSyllables.eastAsian, 1),
      ],
      surnameTail: 150_000, surnameOffset: 12,
      streets: StreetNames(
        names: USPlaces.streets, first: USPlaces.streetFirst, second: USPlaces.streetSecond,
        kinds: USPlaces.kinds, joint: 0x20),
      companies: .us, contacts: .us, placeholders: .us,
      notes: NoteWords(NoteTexts.english, inName: NoteTexts.englishInName),
      titles: "Mr,Mr.,Dr,Mrs,Ms,Mrs.,Dr.", joints: "&,and,/,&", spelling: SpellingTexts.english,
      keys: SpellingTexts.qwertyKeys, phoneForms: PhoneForm.us)
  }

  static var uk: CountryWords {
    CountryWords(
      female: UKGivenNames.female, male: UKGivenNames.male, surnames: UKSurnames.list,
      surnameFamilies: [
        (SurnameSyllables.english, 9), (SurnameSyllables.gaelic, 3), (SurnameSyllables.southAsian, 2),
        (SurnameSyllables.slavic, 1), (SurnameSyllables.african, 1),
      ],
      surnameTail: 90_000, surnameOffset: 9,
      streets: StreetNames(
        names: UKPlaces.streets, first: UKPlaces.streetFirst, second: UKPlaces.streetSecond,
        kinds: UKPlaces.kinds, joint: 0x20),
      companies: .uk, contacts: .uk, placeholders: .uk,
      notes: NoteWords(NoteTexts.english, inName: NoteTexts.englishInName),
      titles: "Mr,Mr,Dr,Mrs,Miss,Ms,Dr", joints: "&,and,/,&", spelling: SpellingTexts.english,
      keys: SpellingTexts.qwertyKeys, phoneForms: PhoneForm.uk)
  }

  static var de: CountryWords {
    CountryWords(
      female: DEGivenNames.female, male: DEGivenNames.male, surnames: DESurnames.list,
      surnameFamilies: [
        (SurnameSyllables.german, 11), (SurnameSyllables.slavic, 2), (SurnameSyllables.turkish, 2),
        (SurnameSyllables.italian, 1),
      ],
      surnameTail: 120_000, surnameOffset: 9,
      streets: StreetNames(
        names: DEPlaces.streets, first: DEPlaces.streetFirst, second: DEPlaces.streetSecond,
        kinds: DEPlaces.kinds, joint: 0x2D),
      companies: .de, contacts: .de, placeholders: .de,
      notes: NoteWords(NoteTexts.german, inName: NoteTexts.germanInName),
      titles: "Dr.,Dr.,Dr.,Dr.,Prof.,Dr.,Prof. Dr.", joints: "&,und,/,u.", spelling: SpellingTexts.german,
      keys: SpellingTexts.qwertzKeys, phoneForms: PhoneForm.de)
  }
}
