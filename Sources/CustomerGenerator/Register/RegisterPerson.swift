/// Somebody who is registered: what the register knows beside name and address.
///
/// A function of the household's number and the person's place in it.
struct RegisterPerson {
  let customer: Customer
  /// The middle name in full, or nothing.
  private(set) var middle = ShortText()
  /// Days since 1970.
  let birthday: Int

  init(_ world: World, _ customer: Customer) {
    self.customer = customer
    birthday = Self.birthday(world, customer.household, customer.member)
    drawMiddleName(world)
  }

  /// Draws the middle name; a father and the son who is named after him have the same.
  private mutating func drawMiddleName(_ world: World) {
    let isNamedAlike = customer.person.generation != .none
    var random = RandomGenerator(
      seed: world.seed, stream: .plan, customer.household.number,
      member: isNamedAlike ? HouseholdShape.maximumMembers : customer.member, copy: 8)
    guard random.chance(8_200) else { return }
    let names = world.country.givenNames(female: customer.person.isFemale)
    names.append(names.frequencies.draw(&random), to: &middle)
  }

  /// Returns the day of birth: couples are within ten years of each other, children 20 to 38 years younger
  /// than the first of a family, and twins of one day.
  private static func birthday(_ world: World, _ household: Household, _ member: Int) -> Int {
    var shared = RandomGenerator(seed: world.seed, stream: .plan, household.number, copy: 9)
    let hasChildren = household.shape.memberCount > 2 || isChild(1, household)
    let first = hasChildren ? shared.within(-14_600...(-1_800)) : shared.within(-14_600...12_700)
    let younger = twin(household, &shared)
    let member = member == younger ? member - 1 : member
    guard member > 0 else { return first }
    var random = RandomGenerator(
      seed: world.seed, stream: .plan, household.number, member: member, copy: 9)
    if isChild(member, household) { return first + random.within(7_300...13_800) }
    return min(first + random.within(-3_600...3_600), 12_700)
  }

  /// The third and further members of a family are children, and the second if named after the first.
  private static func isChild(_ member: Int, _ household: Household) -> Bool {
    guard household.shape.kind == .family else { return false }
    if member >= 2 { return true }
    let isNamedAfterFirst =
      household.members[0].generation != .none && household.members[1].generation != .none
    return member == 1 && isNamedAfterFirst
  }

  /// Returns the younger twin of a household that has twins: one in three of families with two children, and
  /// one in twelve of two people of one surname.
  private static func twin(_ household: Household, _ random: inout RandomGenerator) -> Int? {
    let younger = household.shape.memberCount == 2 ? 1 : 3
    guard household.shape.kind == .family, younger < household.shape.memberCount,
      household.members[younger].surnameRank == household.members[younger - 1].surnameRank,
      household.members[younger].generation == .none
    else { return nil }
    return random.chance(younger == 1 ? 800 : 3_300) ? younger : nil
  }
}
