/// Who lives or works together and how many records each of them has: a function of the household's number.
struct HouseholdShape {
  /// Where a record stands in its household.
  struct Place {
    /// Which of the household's customers.
    var member: Int
    /// Which of the customer's records, 0 being the first.
    var copy: Int
    /// How many records of the household come before the customer's first.
    var first: Int
  }

  /// No household has more customers.
  static let maximumMembers = 5

  let kind: HouseholdKind
  /// How many customers there are.
  private(set) var memberCount = 1
  /// The first member is the company itself.
  private(set) var hasCompany = false
  private var records = InlineArray<5, UInt8>(repeating: 0)

  /// Draws the shape of a household.
  init(_ world: World, _ household: Int) {
    var random = RandomGenerator(seed: world.seed, stream: .shape, household)
    kind = world.model.households[world.householdKinds.draw(&random)].kind
    switch kind {
    case .family:
      memberCount = Self.memberCount(&random, [6_200, 2_200, 1_100, 500]) + 1
    case .office:
      hasCompany = random.chance(6_000)
      memberCount = Self.memberCount(&random, [4_500, 3_200, 1_600, 700]) + (hasCompany ? 1 : 0)
    case .chain, .agency, .building:
      memberCount = Self.memberCount(&random, [3_500, 2_800, 2_000, 1_700]) + 1
    case .company: hasCompany = true
    case .single, .staff, .walkIn: break
    }
    for member in 0..<memberCount {
      records[member] =
        kind == .walkIn ? 1 : UInt8(1 + Self.furtherRecords(&random, world.model.furtherRecords))
    }
  }

  /// How many records the household has altogether.
  var recordCount: Int {
    var count = 0
    for member in 0..<memberCount { count += Int(records[member]) }
    return count
  }

  /// Returns how many records a customer has.
  func recordCount(of member: Int) -> Int {
    Int(records[member])
  }

  /// Returns whose record a number within the household is.
  func place(of record: Int) -> Place {
    var place = Place(member: 0, copy: record, first: 0)
    while place.copy >= Int(records[place.member]) {
      place.copy -= Int(records[place.member])
      place.first += Int(records[place.member])
      place.member += 1
    }
    return place
  }

  /// Returns one more than the index that a share of 10,000 falls on.
  private static func memberCount(_ random: inout RandomGenerator, _ shares: InlineArray<4, Int>) -> Int {
    var roll = random.below(10_000)
    for index in 0..<3 {
      guard roll >= shares[index] else { return index + 1 }
      roll -= shares[index]
    }
    return 4
  }

  /// Returns how many records a customer has beside the first.
  private static func furtherRecords(_ random: inout RandomGenerator, _ shares: [Int]) -> Int {
    var roll = random.below(10_000)
    for (index, share) in shares.enumerated() {
      guard roll >= share else { return index + 1 }
      roll -= share
    }
    return 0
  }
}
