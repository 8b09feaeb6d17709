/// A household and the people in it: a function of its number.
struct Household {
  /// One of the people.
  struct Member {
    var isFemale = false
    var givenRank = 0
    var surnameRank = 0
    /// Tells a father and a son of the same name apart.
    var generation = Generation.none
  }

  /// What stands behind the name of a father or son of the same name.
  enum Generation {
    case none
    case senior
    case junior
    case third
  }

  /// How the people of a family are related.
  private enum Family {
    case couple
    case parentAndChild
    case flatmates
  }

  let number: Int
  let shape: HouseholdShape
  let region: Int
  /// How many households of the region come before this one.
  let ordinal: Int
  /// The script that the people write their names in, if it is not Latin.
  let script: Int?
  let hasFixedLine: Bool
  /// The family reads its mail together.
  private(set) var sharesEmail: Bool
  private(set) var members = InlineArray<5, Member>(repeating: Member())

  init(_ world: World, _ number: Int, _ shape: HouseholdShape) {
    self.number = number
    self.shape = shape
    (region, ordinal) = world.region(of: number)
    var random = RandomGenerator(seed: world.seed, stream: .household, number)
    let isForeign = random.chance(world.model.otherScripts)
    script = isForeign && !shape.hasCompany ? random.below(world.country.scripts.count) : nil
    hasFixedLine = random.chance(world.model.given.fixedLine + (shape.kind == .family ? 2_500 : 0))
    sharesEmail = shape.kind == .family && random.chance(world.model.sharedEmails)
    drawMembers(world, &random)
  }

  /// The company that is a customer itself stands before the people.
  func isCompany(_ member: Int) -> Bool {
    shape.hasCompany && member == 0
  }

  /// Somebody else here has a given name with the same first letter, so that an initial would not tell them
  /// apart.
  func sharesInitial(_ member: Int, _ world: World) -> Bool {
    let own = givenName(member, world)
    for other in 0..<shape.memberCount where other != member && !isCompany(other) {
      if givenName(other, world)[0] | 0x20 == own[0] | 0x20 { return true }
    }
    return false
  }

  /// Returns the given name in Latin letters.
  func givenName(_ member: Int, _ world: World) -> ShortText {
    let person = members[member]
    if let script {
      return world.country.scripts[script].givenNames(female: person.isFemale).latin(person.givenRank)
    }
    var text = ShortText()
    world.country.givenNames(female: person.isFemale).append(person.givenRank, to: &text)
    return text
  }

  /// Draws who the people are; couples and children mostly have the first member's surname.
  private mutating func drawMembers(_ world: World, _ random: inout RandomGenerator) {
    let family = drawFamily(&random)
    if family == .flatmates { sharesEmail = false }
    for member in 0..<shape.memberCount where !isCompany(member) {
      members[member].isFemale = random.chance(5_500)
      if member == 1, family == .couple, random.chance(9_300) {
        members[1].isFemale = !members[0].isFemale
      }
      drawGivenName(member, world, &random)
      let isOfFamily = family != nil && family != .flatmates && member > 0
      let keepsOwn = family == .couple && member == 1 && random.chance(1_500)
      members[member].surnameRank =
        isOfFamily && !keepsOwn ? members[0].surnameRank : surnames(world).draw(&random)
    }
    if let family, family != .flatmates, random.chance(world.model.namedAfterFather) {
      nameSonAfterFather(family)
    }
  }

  private func drawFamily(_ random: inout RandomGenerator) -> Family? {
    guard shape.kind == .family else { return nil }
    guard shape.memberCount == 2 else { return .couple }
    let roll = random.below(100)
    return roll < 70 ? .couple : roll < 85 ? .parentAndChild : .flatmates
  }

  /// Draws a given name that nobody here has yet; with few names to choose from it may come to the same after
  /// all.
  private mutating func drawGivenName(_ member: Int, _ world: World, _ random: inout RandomGenerator) {
    for _ in 0..<12 {
      members[member].givenRank = givenNames(member, world).draw(&random)
      guard (0..<member).contains(where: { isNamesake($0, of: member) }) else { return }
    }
  }

  /// The two would have the same name.
  private func isNamesake(_ other: Int, of member: Int) -> Bool {
    !isCompany(other) && members[other].givenRank == members[member].givenRank
      && members[other].isFemale == members[member].isFemale
  }

  /// Gives a child the name of its father, and both what tells them apart.
  private mutating func nameSonAfterFather(_ family: Family) {
    let child = family == .parentAndChild ? 1 : 2
    guard child < shape.memberCount else { return }
    let father = family == .couple && members[0].isFemale ? 1 : 0
    guard !members[father].isFemale, members[father].surnameRank == members[child].surnameRank else { return }
    members[child].isFemale = false
    members[child].givenRank = members[father].givenRank
    members[child].generation = number % 8 == 0 ? .third : .junior
    members[father].generation = number % 8 == 0 ? .junior : .senior
  }

  private func givenNames(_ member: Int, _ world: World) -> NameFrequencies {
    let isFemale = members[member].isFemale
    if let script { return world.country.scripts[script].givenNames(female: isFemale).frequencies }
    return world.country.givenNames(female: isFemale).frequencies
  }

  private func surnames(_ world: World) -> NameFrequencies {
    if let script { return world.country.scripts[script].surnames.frequencies }
    return world.country.surnames.frequencies
  }
}
