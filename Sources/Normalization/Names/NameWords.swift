/// What a word can be in a field that holds a name; a word can be several things, and its place decides.
struct NameWords: OptionSet, Sendable {
  let rawValue: UInt32

  /// A title at either end of a name: `mr`, `dr`.
  static let title = NameWords(rawValue: 1 << 0)
  /// A title where it leads, another word elsewhere: `sr` is señor before a name and senior after it.
  static let leadingTitle = NameWords(rawValue: 1 << 1)
  /// Letters after a name: `phd`.
  static let credential = NameWords(rawValue: 1 << 2)
  /// Letters after a name and a comma, since people are called so: `do`, `ma`.
  static let shortCredential = NameWords(rawValue: 1 << 3)
  /// A generation in the place of a third word or later; before, a name: `junior`.
  static let lateGeneration = NameWords(rawValue: 1 << 7)
  /// Belongs to the surname that follows: `van`, `de la`.
  static let particle = NameWords(rawValue: 1 << 8)
  /// A particle that begins a surname even where nothing stands before it: `de Souza`.
  static let leadingParticle = NameWords(rawValue: 1 << 9)
  /// Written together with the surname that follows: `mc`, `o`, `d`.
  static let prefix = NameWords(rawValue: 1 << 10)
  /// A surname that often has an `O'` before it: `brien`.
  static let oStem = NameWords(rawValue: 1 << 11)
  /// Says that the whole is an organisation: `florist`.
  static let organization = NameWords(rawValue: 1 << 12)
  /// Says so in company, since people are called so too: `church`.
  static let weakOrganization = NameWords(rawValue: 1 << 13)
  /// A legal form at the end: `gmbh`.
  static let legalForm = NameWords(rawValue: 1 << 14)
  /// A legal form that is also a name or a word: `sa`, `co`.
  static let shortLegalForm = NameWords(rawValue: 1 << 15)
  /// Joins two people: `and`.
  static let joint = NameWords(rawValue: 1 << 16)
  /// Joins two given names, and is an initial or a part of a surname elsewhere: `y`, `e`.
  static let weakJoint = NameWords(rawValue: 1 << 17)
  /// May begin a note typed into a name: `do not call`.
  static let noteStart = NameWords(rawValue: 1 << 18)
  /// A given name of ``NicknameTable/builtIn``.
  static let givenName = NameWords(rawValue: 1 << 19)
  /// A household: `family`.
  static let family = NameWords(rawValue: 1 << 20)
  /// Between the words of an institution's name, not of a person's: `of`.
  static let connective = NameWords(rawValue: 1 << 21)
  /// `the`.
  static let article = NameWords(rawValue: 1 << 22)
  /// `saint`, which is written `st`.
  static let saint = NameWords(rawValue: 1 << 23)

  /// The words' generation, packed into three bits.
  static func generation(_ generation: PersonName.Generation) -> NameWords {
    let index = PersonName.Generation.allCases.firstIndex(of: generation) ?? 0
    return NameWords(rawValue: UInt32(index + 1) << 4)
  }

  /// The generation that a word names; nothing for other words.
  var generation: PersonName.Generation? {
    let index = Int(rawValue >> 4 & 0b111)
    return index == 0 ? nil : PersonName.Generation.allCases[index - 1]
  }
}
