extension Customer {
  /// The regions' numbers are dealt out in turns of twelve to a household: two fixed lines, five mobile
  /// numbers and their five successors.
  private static let turn = 12

  /// Returns the household's fixed line, or the one after a move to another town.
  func fixedLine(_ world: World, moved: Bool) -> PhoneEntry {
    let region = world.regions[household.region]
    if household.shape.kind == .staff { return region.numbers.reservedNumber(1 + hospital(world)) }
    var entry = region.numbers.number(household.ordinal * Self.turn + (moved ? 1 : 0))
    entry.extensionNumber = given.extensionNumber
    return entry
  }

  /// Returns the customer's mobile number, or the one after it.
  func mobile(_ world: World, second: Bool) -> PhoneEntry {
    if let outside = given.outsideNumber, !second, world.country.code == .us {
      return world.mobiles.number(outside)
    }
    let owner = handedOnFrom(world, second: second)
    let slot = 2 + (owner == nil ? member : 0) + (second ? HouseholdShape.maximumMembers : 0)
    if world.country.code == .us {
      let ordinal = owner.map { world.region(of: $0).ordinal } ?? household.ordinal
      return world.regions[household.region].numbers.number(ordinal * Self.turn + slot)
    }
    return world.mobiles.number((owner ?? household.number) * Self.turn + slot)
  }

  /// Which household had the number before, if another one had.
  func handedOnFrom(_ world: World, second: Bool) -> Int? {
    guard given.hasHandedOnPhone, !second, let neighbour = world.neighbour(of: household.number) else {
      return nil
    }
    switch HouseholdShape(world, neighbour).kind {
    case .single, .family: return neighbour
    case .office, .company, .staff, .walkIn, .chain, .agency, .building: return nil
    }
  }

  /// Returns which of the region's hospitals the customer works in.
  func hospital(_ world: World) -> Int {
    household.number % world.country.companies.hospitals.count
  }

  /// Returns the company that the customer is, owns or works for, in its usual spelling.
  func companyName(_ world: World) -> ShortText {
    if household.shape.kind == .staff {
      var name = world.regions[household.region].towns[0].name
      name.append(0x20)
      name.append(world.country.companies.hospitals, hospital(world))
      return name
    }
    let company = Company(world, household: household)
    return company.text(world, legalForm: company.legalForm)
  }

  /// Returns where the household lives or works, or where the customer lives after a number of moves.
  func address(_ world: World, moves: Int) -> Address {
    if household.shape.kind == .staff {
      // Below zero so that no household has the hospital's number.
      return Address(
        world, place: -1 - household.region * 16 - hospital(world), region: household.region, isBusiness: true
      )
    }
    guard moves > 0 else {
      return Address(world, place: household.number, region: household.region, isBusiness: hasCompany)
    }
    let region =
      movesAway(world, moves: moves) ? (household.region + 1) % world.regions.count : household.region
    return Address(
      world, place: household.number, member: member + 1, moves: moves, region: region, isBusiness: hasCompany
    )
  }

  /// The customer has left for another region, where the fixed line is another one.
  func movesAway(_ world: World, moves: Int) -> Bool {
    guard moves > 0 else { return false }
    var random = RandomGenerator(seed: world.seed, stream: .history, household.number, member: member)
    return random.chance(2_000)
  }
}
