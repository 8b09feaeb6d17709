/// The name of a business and its domain: a function of its household's number.
struct Company {
  /// The name without the legal form.
  private(set) var name = ShortText()
  /// The legal form that it has, which may be left out.
  private(set) var legalForm: Int?
  /// The name of its web site, without `www`.
  private(set) var domain = ShortText()

  init(_ world: World, household: Household) {
    var random = RandomGenerator(seed: world.seed, stream: .company, household.number)
    let words = world.country.companies
    let town = world.regions[household.region].towns[0].name
    var isFrequent = false
    switch random.below(100) {
    case ..<24: isFrequent = appendSurname(world, &random, joint: nil)
    case ..<36:
      isFrequent = appendSurname(world, &random, joint: nil)
      append(words.partners, &random)
    case ..<46:
      _ = appendSurname(world, &random, joint: random.chance(6_000) ? "& " : "and ")
    case ..<58:
      name.append(town)
      append(words.second, &random)
    case ..<66:
      append(words.first, &random)
      isFrequent = true
    default:
      append(words.first, &random)
      append(words.second, &random)
    }
    append(words.trade, &random)
    legalForm = random.chance(6_500) ? random.below(words.legal.count) : nil
    domain = name.foldedForAddress(umlautsAsTwo: world.country.contacts.umlautsAsTwo)
    // Businesses of one name in different towns have different web sites.
    if isFrequent { domain.append(town.foldedForAddress(umlautsAsTwo: world.country.contacts.umlautsAsTwo)) }
    domain.keep(characters: 40)
    domain.append(words.domain)
  }

  /// Returns the name with its legal form, or with another one.
  func text(_ world: World, legalForm: Int?) -> ShortText {
    var text = name
    if let legalForm {
      text.append(0x20)
      text.append(world.country.companies.legal, legalForm)
    }
    return text
  }

  private mutating func append(_ list: WordList, _ random: inout RandomGenerator) {
    appendSpace()
    name.append(list, random.below(list.count))
  }

  /// Appends a surname, or two with a word between them.
  ///
  /// - Returns: Whether other businesses have the same name.
  private mutating func appendSurname(
    _ world: World, _ random: inout RandomGenerator, joint: StaticString?
  ) -> Bool {
    let surnames = world.country.surnames
    let rank = surnames.frequencies.draw(&random)
    surnames.append(rank, to: &name)
    guard let joint else { return rank < 500 }
    appendSpace()
    name.append(joint)
    surnames.append(surnames.frequencies.draw(&random), to: &name)
    return false
  }

  private mutating func appendSpace() {
    if !name.isEmpty { name.append(0x20) }
  }
}
