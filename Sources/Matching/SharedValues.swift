import Parallel
import Records

/// For each pair the values that its records share, and which of them take the place of a level's average u.
struct SharedValues: Sendable {
  /// A value that takes the place of an average.
  struct Use: Sendable {
    /// The value among all of ``UnrelatedPartners``.
    let id: UInt32
    /// Whether the comparison is free under H.
    let inHousehold: Bool
    /// Whether it is free under N.
    let inNamesake: Bool
    /// ln P(the value | household) by coincidence alone; -infinity for most.
    let logCoincidence: Double
  }

  /// Ids of shared values, pair after pair.
  private(set) var shared: [UInt32] = []
  private(set) var sharedStarts: [UInt32] = [0]
  /// Uses, pair after pair; where names are equal the first two are given name and surname.
  private(set) var uses: [Use] = []
  private(set) var useStarts: [UInt32] = [0]
  /// The id of the joint name where given name and surname are equal, else 0.
  private(set) var joints: [UInt32] = []
  /// The comparisons in which a value takes the place of the average, a bit for each place.
  private(set) var usedPlaces: [UInt16] = []

  /// The values of a chunk of pairs.
  init(of features: PairFeatures, range: Range<Int>, plan: ComparisonPlan, values: UnrelatedPartners) {
    var sharedOfTable = [UInt32](repeating: 0, count: plan.frequencies.count)
    for index in range {
      let pair = features.pairs[index]
      for table in plan.frequencies.indices {
        sharedOfTable[table] = plan.frequencies[table].shared(Int(pair.left), Int(pair.right))
        if sharedOfTable[table] == 0 { continue }
        plan.frequencies[table].forEachShared(Int(pair.left), Int(pair.right)) {
          shared.append(values.id(table, $0))
        }
      }
      sharedStarts.append(UInt32(shared.count))
      appendUses(features, index, sharedOfTable, plan, values)
    }
  }

  private init() {}

  private mutating func appendUses(
    _ features: PairFeatures, _ index: Int, _ sharedOfTable: [UInt32], _ plan: ComparisonPlan,
    _ values: UnrelatedPartners
  ) {
    let pattern = features.patterns[index]
    let flags = features.flags[index]
    var places: UInt16 = 0
    for place in plan.comparisons.indices {
      let level = pattern[place]
      guard level >= 0, let frequency = plan.frequency(at: place, level: level) else { continue }
      let value = sharedOfTable[frequency.table]
      if value == 0 { continue }
      if flags.contains(.swappedNames), place == plan.givenPlace || place == plan.surnamePlace { continue }
      let isFree = plan.isFree(place, flags: flags)
      uses.append(
        Use(
          id: values.id(frequency.table, value), inHousehold: isFree.household, inNamesake: isFree.namesake,
          logCoincidence: level == plan.bestLevels[place]
            ? plan.comparisons[place].logCoincidence : -.infinity))
      places |= 1 << UInt16(place)
    }
    useStarts.append(UInt32(uses.count))
    usedPlaces.append(places)
    joints.append(jointName(places, sharedOfTable, plan, values))
  }

  private func jointName(
    _ places: UInt16, _ sharedOfTable: [UInt32], _ plan: ComparisonPlan, _ values: UnrelatedPartners
  ) -> UInt32 {
    guard let table = plan.jointNames, let given = plan.givenPlace, let surname = plan.surnamePlace,
      places & (1 << UInt16(given)) != 0, places & (1 << UInt16(surname)) != 0, sharedOfTable[table] != 0
    else { return 0 }
    return values.id(table, sharedOfTable[table])
  }

  /// The values of all pairs.
  static func of(
    _ features: PairFeatures, plan: ComparisonPlan, values: UnrelatedPartners, threads: Int
  ) -> SharedValues {
    let chunks = Chunks(of: features.count, atMost: 16_384)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      SharedValues(of: features, range: chunks[chunk], plan: plan, values: values)
    }
    var all = SharedValues()
    for part in parts { all.append(part) }
    return all
  }

  private mutating func append(_ other: SharedValues) {
    let sharedBase = UInt32(shared.count)
    let useBase = UInt32(uses.count)
    shared.append(contentsOf: other.shared)
    sharedStarts.append(contentsOf: other.sharedStarts.dropFirst().map { $0 + sharedBase })
    uses.append(contentsOf: other.uses)
    useStarts.append(contentsOf: other.useStarts.dropFirst().map { $0 + useBase })
    joints.append(contentsOf: other.joints)
    usedPlaces.append(contentsOf: other.usedPlaces)
  }
}

extension ComparisonPlan {
  /// Whether a comparison is free in the classes H and N for a pair with such flags.
  @inline(__always)
  func isFree(_ place: Int, flags: PairFlags) -> (household: Bool, namesake: Bool) {
    // Two companies at one place are told apart by their names, as two people are by theirs.
    let isHeld =
      place == organizationPlace && flags.contains(.organizations) && settings.has(.organizations)
    return (isFreeInHousehold[place] && !isHeld, isFreeInNamesake[place])
  }
}
