/// Where somebody lives or works, before it is written down in one form or another.
struct Address {
  /// What stands for a part of a building.
  enum Unit {
    case none
    case home(Int)
    case suite(Int)
  }

  /// Tells addresses apart: the same for every record that names this address, however it is spelt.
  var key: UInt64
  var houseNumber: Int
  /// A letter behind the house number.
  var houseLetter: UInt8?
  /// North, east, south or west of the town's axis.
  var direction: Int?
  var street: ShortText
  /// The kind of street among those of the country, or nil if the name is whole.
  var streetKind: Int?
  /// The kind of street is a word of its own.
  var isKindSeparate = true
  var unit = Unit.none
  var town: ShortText
  var state: ShortText
  var postcode: ShortText

  /// Draws the address of a household, or of a customer who has moved from it.
  init(
    _ world: World, place: Int, member: Int = 0, moves: Int = 0, region regionIndex: Int, isBusiness: Bool
  ) {
    var random = RandomGenerator(seed: world.seed, stream: .address, place, member: member, copy: moves)
    let region = world.regions[regionIndex]
    key = random.next()
    unit = Self.unit(world.country.code, isBusiness: isBusiness, &random)
    var site = random
    if case .home = unit, random.chance(5_000) {
      site = Self.building(world, regionIndex, &random)
    }
    let town = region.towns[site.chance(5_000) ? 0 : site.below(region.towns.count)]
    self.town = town.name
    state = region.state
    street = ShortText()
    postcode = ShortText()
    houseNumber = 0
    world.country.streets.draw(into: &self, &site)
    drawHouse(world.country.code, &site)
    postcode.append(town.postcodes, Int(streetHash % UInt64(town.postcodes.count)))
    if world.country.code == .uk { appendInwardCode() }
  }

  /// Returns where a large building of a region stands; some ten households of the table live in each.
  private static func building(
    _ world: World, _ region: Int, _ random: inout RandomGenerator
  ) -> RandomGenerator {
    let buildings = world.records / 2_800 + 1
    // Below all households and hospitals, which the numbers from -1 on down belong to.
    let place = -1_000 - (region * buildings + random.below(buildings))
    return RandomGenerator(seed: world.seed, stream: .address, place)
  }

  private static func unit(
    _ country: Country.Code, isBusiness: Bool, _ random: inout RandomGenerator
  ) -> Unit {
    switch (country, isBusiness) {
    case (.us, true):
      random.chance(3_500) ? .suite(random.within(1...40) * (random.chance(7_000) ? 10 : 5)) : .none
    case (.us, false): random.chance(2_000) ? .home(random.within(1...420)) : .none
    case (.uk, true): random.chance(2_000) ? .suite(random.within(1...30)) : .none
    case (.uk, false): random.chance(1_600) ? .home(random.within(1...96)) : .none
    case (.de, _): .none
    }
  }

  /// Draws the number of a house; in Europe low numbers are more frequent, for streets are short.
  private mutating func drawHouse(_ country: Country.Code, _ random: inout RandomGenerator) {
    switch country {
    case .us:
      houseNumber = random.chance(6_000) ? random.within(100...4_999) : random.within(1...14_999)
      direction = random.chance(1_400) ? random.below(4) : nil
    case .uk:
      houseNumber = min(random.within(1...260), random.within(1...260))
      houseLetter = random.chance(500) ? UInt8(0x61 + random.below(3)) : nil
    case .de:
      houseNumber = min(random.within(1...180), random.within(1...180))
      houseLetter = random.chance(900) ? UInt8(0x61 + random.below(4)) : nil
    }
  }

  /// The same for all houses of a street in a town (FNV-1a), so that neighbours share a postcode.
  private var streetHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<street.count { hash = (hash ^ UInt64(street[index])) &* 0x0000_0100_0000_01B3 }
    for index in 0..<town.count { hash = (hash ^ UInt64(town[index])) &* 0x0000_0100_0000_01B3 }
    return RandomGenerator.mixed(hash &+ UInt64(streetKind ?? 31))
  }

  /// Appends the second half of a British postcode, which about two dozen houses share.
  private mutating func appendInwardCode() {
    let letters: StaticString = "ABDEFGHJLNPQRSTUWXYZ"
    let hash = RandomGenerator.mixed(streetHash &+ UInt64(houseNumber / 24))
    postcode.append(0x20)
    postcode.append(decimal: Int(hash % 9) + 1)
    letters.withUTF8Buffer {
      postcode.append($0[Int((hash >> 16) % 20)])
      postcode.append($0[Int((hash >> 32) % 20)])
    }
  }
}
