/// The name of a business and its domain: a function of its household's number.
struct Company {
  /// The name without the legal form.
  private(set) var name = ShortText()
  /// The legal form that it has, which may be left out.
  private(set) var legalForm: Int?
  /// The name of its web site, without `www`.
  private(set) var domain = ShortText()

  /// Draws the business of a household: a surname, partners, or words of the trade.
  init(_ world: World, household: Household) {
    var random = RandomGenerator(seed: world.seed, stream: .company, household.number)
    let words = world.country.companies
    let town = world.regions[household.region].towns[0].name
    var isUnique = false
    switch random.below(100) {
    case ..<34: appendSurname(world, &random)
    case ..<50:
      appendSurname(world, &random)
      append(words.partners, &random)
    case ..<66:
      appendSurname(world, &random)
      name.append(random.chance(6_000) ? " &" : world.country.code == .de ? " und" : " and")
      appendSurname(world, &random)
      isUnique = true
    case ..<74:
      name.append(town)
      append(words.second, &random)
    case ..<80: append(words.first, &random)
    default:
      append(words.first, &random)
      append(words.second, &random)
    }
    append(words.trade, &random)
    legalForm = random.chance(6_500) ? random.below(words.legal.count) : nil
    drawDomain(world, isUnique: isUnique, &random)
  }

  /// Makes the domain of the name; businesses of one name have different ones, by digits where the table is
  /// so large that names repeat.
  private mutating func drawDomain(_ world: World, isUnique: Bool, _ random: inout RandomGenerator) {
    domain = name.foldedForAddress(umlautsAsTwo: world.country.contacts.umlautsAsTwo)
    domain.keep(characters: 40)
    let numbers =
      world.records < 20_000 ? 1 : world.records < 200_000 ? 100 : world.records < 2_000_000 ? 1_000 : 100_000
    if !isUnique, numbers > 1 { domain.append(decimal: 1 + random.below(numbers)) }
    domain.append(world.country.companies.domain)
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

  private mutating func appendSurname(_ world: World, _ random: inout RandomGenerator) {
    appendSpace()
    world.country.surnames.append(world.country.surnames.frequencies.draw(&random), to: &name)
  }

  private mutating func appendSpace() {
    if !name.isEmpty { name.append(0x20) }
  }
}
