/// One customer: a person or a company of a household.
///
/// Everything here is a function of the household's number and the customer's place in it.
struct Customer {
  /// What a customer has given the shop, decided once and kept in all records.
  struct Given {
    var title: Int?
    var middle: UInt8?
    /// The customer goes by a short form of the given name.
    var shortForm: ShortText?
    /// The telephone column holds the fixed line rather than the mobile number.
    var usesFixedLine = false
    var hasPhone = true
    var hasMobile = false
    var hasEmail = true
    var hasAddress = true
    var birthday: Int?
    var extensionNumber: Int?
    /// The number was another household's before.
    var hasHandedOnPhone = false
    /// A mobile number kept from elsewhere, as its place among those numbers.
    var outsideNumber: Int?
    /// The person has a business of their own.
    var isProprietor = false
  }

  let household: Household
  let member: Int
  let isCompany: Bool
  private(set) var given = Given()

  /// The person among the household's members.
  var person: Household.Member { household.members[member] }

  /// The customer has a company: is one, works in one or owns one.
  var hasCompany: Bool {
    household.shape.kind == .office || household.shape.kind == .company || household.shape.kind == .staff
      || given.isProprietor
  }

  init(_ world: World, _ household: Household, member: Int) {
    self.household = household
    self.member = member
    isCompany = household.isCompany(member)
    var random = RandomGenerator(seed: world.seed, stream: .customer, household.number, member: member)
    if !isCompany { drawPerson(world, &random) }
    drawContacts(world, &random)
  }

  private mutating func drawPerson(_ world: World, _ random: inout RandomGenerator) {
    let titles = world.country.titles.count
    given.title =
      random.chance(500) ? (person.isFemale ? random.within(2...titles - 1) : random.below(3)) : nil
    given.middle = random.chance(700) ? UInt8(0x41 + random.below(23)) : nil
    if household.script == nil, random.chance(1_600) {
      let names = world.country.givenNames(female: person.isFemale)
      given.shortForm = names.shortForm(of: person.givenRank, &random)
    }
    let isBirthdayAsked = world.country.code != .us && random.chance(1_800)
    given.birthday = isBirthdayAsked ? random.within(-12_500...13_000) : nil
    given.isProprietor =
      household.shape.kind == .single && random.chance(world.country.code == .de ? 2_500 : 400)
  }

  /// Decides which ways of reaching the customer the shop has on file; there is always one.
  private mutating func drawContacts(_ world: World, _ random: inout RandomGenerator) {
    let rates = world.model.given
    let isBusiness = hasCompany
    given.usesFixedLine =
      isBusiness
      || (household.hasFixedLine && random.chance(household.shape.kind == .family ? 7_500 : 10_000))
    given.hasPhone = random.chance(9_300)
    given.hasMobile = given.usesFixedLine ? random.chance(isCompany ? 800 : rates.mobile) : random.chance(600)
    given.hasEmail = random.chance(rates.email)
    given.hasAddress = random.chance(isBusiness ? 9_300 : rates.address)
    given.extensionNumber = isBusiness && !isCompany && random.chance(1_500) ? random.within(10...499) : nil
    given.hasHandedOnPhone = !isBusiness && random.chance(world.model.handedOnPhones)
    given.outsideNumber = !isBusiness && random.chance(700) ? random.below(Int(Int32.max)) : nil
    if !given.hasPhone && !given.hasEmail && !given.hasAddress { given.hasPhone = true }
    if given.usesFixedLine && !given.hasPhone { given.hasMobile = false }
  }
}
