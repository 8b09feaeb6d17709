/// Somebody of the past: a function of the household's number and the person's place in it.
struct ArchivePerson {
  let customer: Customer
  /// The second given name, or nothing.
  private(set) var middle = ShortText()
  /// Days since 1970; from 1600 on, most of the nineteenth century.
  private(set) var birthday = 0
  /// Which of the region's towns.
  private(set) var town = 0
  private(set) var postcode = ShortText()
  /// Which kind of life, and what the person is mostly called.
  private(set) var life = 0
  private(set) var occupation = 0
  private(set) var title: Int?
  private(set) var rank: Int?

  init(_ world: World, _ customer: Customer) {
    self.customer = customer
    let words = ArchiveWords.shared
    let isFemale = customer.person.isFemale
    var family = RandomGenerator(seed: world.seed, stream: .plan, customer.household.number, copy: 9)
    var random = RandomGenerator(
      seed: world.seed, stream: .plan, customer.household.number, member: customer.member, copy: 8)
    drawBirthday(&family, &random)
    let towns = world.regions[customer.household.region].towns.count
    town = family.below(towns)
    // One in five of a family was born elsewhere.
    if customer.member > 0, random.chance(2_000) { town = random.below(towns) }
    life =
      random.chance(4_000) ? family.below(words.occupations.count) : random.below(words.occupations.count)
    occupation = random.chance(6_500) ? 0 : random.below(words.occupations[life].count)
    if random.chance(5_500) {
      let names = world.country.givenNames(female: isFemale)
      names.append(names.frequencies.draw(&random), to: &middle)
    }
    if random.chance(1_300) { title = random.below(words.titles(female: isFemale).count) }
    if !isFemale, random.chance(500) { rank = random.below(words.ranks.count) }
    postcode = Self.postcode(world, region: customer.household.region, town: town, &random)
  }

  /// Half of all were born between 1840 and 1910, fewer and fewer before.
  private mutating func drawBirthday(_ family: inout RandomGenerator, _ random: inout RandomGenerator) {
    let isRecent = family.chance(5_000)
    let oldest = isRecent ? -47_500 : -135_000
    let newest = isRecent ? -21_900 : -47_500
    let first = max(family.within(oldest...newest), family.within(oldest...newest))
    birthday = first
    guard customer.member > 0 else { return }
    let isNamedAfter = customer.person.generation == .junior || customer.person.generation == .third
    birthday += isNamedAfter ? random.within(7_300...14_000) : random.within(-4_000...4_000)
  }

  /// Returns a postcode somewhere in a town.
  static func postcode(
    _ world: World, region: Int, town: Int, _ random: inout RandomGenerator
  ) -> ShortText {
    let codes = world.regions[region].towns[town].postcodes
    let letters: StaticString = "ABDEFGHJLNPQRSTUWXYZ"
    var text = ShortText(codes, min(random.below(codes.count), random.below(codes.count)))
    text.append(0x20)
    text.append(decimal: 1 + random.below(9))
    let ends = (random.below(20), random.below(20))
    letters.withUTF8Buffer {
      text.append($0[ends.0])
      text.append($0[ends.1])
    }
    return text
  }
}
