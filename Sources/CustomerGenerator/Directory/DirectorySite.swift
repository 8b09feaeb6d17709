/// A place: a function of its household's number and its turn there.
struct DirectorySite {
  /// What a name is made of.
  struct Name {
    /// What tells the place from others of its trade.
    var stem = ShortText()
    /// What stands for the trade.
    var ending = ShortText()

    var text: ShortText {
      var text = stem
      text.appendWord(ending)
      return text
    }
  }

  let customer: Customer
  private(set) var trade = 0
  private(set) var category = 0
  private(set) var name = Name()
  private(set) var formerName: Name?
  /// Who runs this place and others of the household, or nothing.
  private(set) var operatorName = ShortText()
  private(set) var legalForm: Int?
  /// The number of a branch.
  private(set) var branch: Int?
  /// The usual number is the one of whoever runs several places.
  private(set) var usesOperatorPhone = false
  private(set) var hasPhone = true
  private(set) var domain = ShortText()

  private var household: Household { customer.household }

  init(_ world: World, _ customer: Customer) {
    self.customer = customer
    let words = DirectoryWords.shared
    let kind = customer.household.shape.kind
    // What all places of a household have in common is drawn from a stream of its own.
    var shared = RandomGenerator(seed: world.seed, stream: .company, customer.household.number, copy: 9)
    var random = RandomGenerator(
      seed: world.seed, stream: .company, customer.household.number, member: customer.member, copy: 8)
    trade = kind == .building ? random.below(words.trades.count) : shared.below(words.trades.count)
    category = random.chance(7_500) ? 0 : random.below(words.trades[trade].categories.count)
    if kind == .chain {
      name = Self.name(world, trade, customer.household, &shared)
      branch = customer.member + 1 + shared.below(90) * 5
      operatorName = name.stem
    } else {
      name = Self.name(world, trade, customer.household, &random)
    }
    if kind == .agency { operatorName = Self.operatorName(world, customer.household, &shared) }
    if random.chance(1_200) { formerName = Self.name(world, trade, customer.household, &random) }
    if random.chance(3_500) { legalForm = random.below(words.legal.count) }
    usesOperatorPhone = !operatorName.isEmpty && random.chance(kind == .agency ? 4_500 : 2_000)
    hasPhone = random.chance(9_600)
    drawDomain(&shared, &random)
  }

  /// Sites of an operator and branches of a chain mostly share a domain.
  private mutating func drawDomain(_ shared: inout RandomGenerator, _ random: inout RandomGenerator) {
    let isShared = !operatorName.isEmpty && shared.chance(8_000)
    domain = (isShared ? operatorName : name.text).foldedForAddress(umlautsAsTwo: false)
    domain.keep(characters: isShared ? 24 : 30)
    domain.append(household.shape.kind == .agency && isShared ? ".org" : ".com")
  }

  /// Draws a name: whose it is, what it stands by, or words that say nothing.
  private static func name(
    _ world: World, _ trade: Int, _ household: Household, _ random: inout RandomGenerator
  ) -> Name {
    var name = Name()
    let words = world.country.companies
    let endings = DirectoryWords.shared.trades[trade].endings
    name.ending = ShortText(endings, random.below(endings.count))
    switch random.below(100) {
    case ..<22:
      world.country.surnames.append(world.country.surnames.frequencies.draw(&random), to: &name.stem)
      if random.chance(5_000) { name.stem.append("'s") }
    case ..<34:
      let names = world.country.givenNames(female: random.chance(5_000))
      names.append(names.frequencies.draw(&random), to: &name.stem)
      if random.chance(4_000) {
        name.stem.append("'s")
      } else {
        var surname = ShortText()
        world.country.surnames.append(world.country.surnames.frequencies.draw(&random), to: &surname)
        name.stem.appendWord(surname)
      }
    case ..<42:
      name.stem = random.chance(5_000) ? ShortText("St. ") : ShortText("Saint ")
      let names = world.country.givenNames(female: random.chance(4_000))
      names.append(min(names.frequencies.draw(&random), 60), to: &name.stem)
    case ..<54:
      let towns = world.regions[household.region].towns
      name.stem = towns[random.below(towns.count)].name
      if random.chance(7_000) {
        name.stem.appendWord(ShortText(words.second, random.below(words.second.count)))
      }
    case ..<70: name.stem = ShortText(words.first, random.below(words.first.count))
    default:
      name.stem = ShortText(words.first, random.below(words.first.count))
      name.stem.appendWord(ShortText(words.second, random.below(words.second.count)))
    }
    return name
  }

  private static func operatorName(
    _ world: World, _ household: Household, _ random: inout RandomGenerator
  ) -> ShortText {
    let words = DirectoryWords.shared
    let first = world.country.companies.first
    var name =
      random.chance(4_000)
      ? world.regions[household.region].towns[0].name : ShortText(first, random.below(first.count))
    if random.chance(4_000) {
      name.appendWord(
        ShortText(world.country.companies.second, random.below(world.country.companies.second.count)))
    }
    name.appendWord(ShortText(words.operators, random.below(words.operators.count)))
    return name
  }
}

extension DirectorySite {
  /// Returns where the place is after a number of moves; tenants of a building differ in their suite alone.
  func address(_ world: World, moves: Int) -> Address {
    let household = customer.household
    let isTenant = household.shape.kind == .building && moves == 0
    var address = Address(
      world, place: household.number, member: isTenant ? 0 : customer.member + 1, moves: moves,
      region: household.region, isBusiness: true)
    if isTenant { address.unit = .suite((customer.member + 1) * 100 + household.number % 37) }
    return address
  }

  /// Returns the place's own number, or its second one.
  func ownPhone(_ world: World, second: Bool) -> PhoneEntry {
    let household = customer.household
    let slot = customer.member + (second ? HouseholdShape.maximumMembers : 0)
    return world.regions[household.region].numbers.number(household.ordinal * 12 + slot)
  }

  /// Returns the number of whoever runs several places: toll-free for two chains in three.
  func operatorPhone(_ world: World) -> PhoneEntry {
    let household = customer.household
    if household.shape.kind == .chain, household.number % 3 > 0 {
      return DirectoryWords.shared.tollFree.number(household.number)
    }
    return world.regions[household.region].numbers.number(household.ordinal * 12 + 10)
  }
}
