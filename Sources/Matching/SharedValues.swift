import Parallel
import Records

/// For each pair the values that its records share, and which of them take the place of a level's average u.
struct SharedValues: Sendable {
  /// Ids of shared values, pair after pair.
  private(set) var shared: [UInt32] = []
  private(set) var sharedStarts: [UInt32] = [0]
  /// Ids of the values that take the place of an average, pair after pair and by place; where given name and surname are
  /// both among them, the joint name (or 0) is the last.
  private(set) var uses: [UInt32] = []
  private(set) var useStarts: [UInt32] = [0]
  /// The comparisons in which a value takes the place of the average, a bit for each place.
  private(set) var usedPlaces: [UInt16] = []

  /// The values of a chunk of pairs.
  init(of features: PairFeatures, range: Range<Int>, plan: ComparisonPlan, ids: ValueIDs) {
    let width = plan.frequencies.count
    // One table after the other: its column stays in the cache, and the misses of many pairs overlap.
    var rarest = [UInt32](repeating: 0, count: range.count * width)
    for (table, frequencies) in plan.frequencies.enumerated() {
      frequencies.share(features.pairs, range, into: &rarest, offset: table, stride: width)
    }
    sharedStarts.reserveCapacity(range.count + 1)
    shared = SharedValues.shared(by: features.pairs, range, rarest: rarest, &sharedStarts, plan, ids)
    useStarts.reserveCapacity(range.count + 1)
    usedPlaces.reserveCapacity(range.count)
    var uses: [UInt32] = []
    uses.reserveCapacity(range.count * width)
    var first = 0
    for index in range {
      let places = SharedValues.append(
        features.patterns[index], features.flags[index], rarest: rarest.span, from: first, to: &uses, plan,
        ids)
      first += width
      useStarts.append(UInt32(uses.count))
      usedPlaces.append(places)
    }
    self.uses = uses
  }

  private init() {}

  /// The ids of all values that pairs share.
  private static func shared(
    by pairs: [CandidatePair], _ range: Range<Int>, rarest: [UInt32], _ starts: inout [UInt32],
    _ plan: ComparisonPlan, _ ids: ValueIDs
  ) -> [UInt32] {
    let width = plan.frequencies.count
    let isSetValued = plan.frequencies.map(\.isSetValued)
    var shared: [UInt32] = []
    shared.reserveCapacity(range.count * width)
    var place = 0
    for index in range {
      for table in 0..<width {
        let value = rarest[place]
        place += 1
        if value == 0 { continue }
        if !isSetValued[table] {
          shared.append(ids.id(table, value))
          continue
        }
        let pair = pairs[index]
        plan.frequencies[table].forEachShared(Int(pair.left), Int(pair.right)) {
          shared.append(ids.id(table, $0))
        }
      }
      starts.append(UInt32(shared.count))
    }
    return shared
  }

  /// Appends the values that take the place of averages in a pair, and returns these places.
  @inline(__always)
  private static func append(
    _ pattern: AgreementPattern, _ flags: PairFlags, rarest: Span<UInt32>, from first: Int,
    to uses: inout [UInt32], _ plan: ComparisonPlan, _ ids: ValueIDs
  ) -> UInt16 {
    let isSwapped = flags.contains(.swappedNames)
    var places: UInt16 = 0
    var levels = pattern.bits
    var place = 0
    while levels != 0 {
      let table = levels & 15 == 0 ? -1 : plan.table(at: place, level: Int(levels & 15) - 1)
      let value = table < 0 ? 0 : rarest[first + table]
      if value != 0, !isSwapped || place != plan.givenPlace && place != plan.surnamePlace {
        uses.append(ids.id(table, value))
        places |= 1 << UInt16(place)
      }
      levels >>= 4
      place += 1
    }
    if let table = plan.jointNames, plan.hasWholeName(places) {
      let joint = rarest[first + table]
      uses.append(joint == 0 ? 0 : ids.id(table, joint))
    }
    return places
  }

  /// The values of all pairs.
  static func of(
    _ features: PairFeatures, plan: ComparisonPlan, ids: ValueIDs, threads: Int
  ) -> SharedValues {
    let chunks = Chunks(of: features.count, atMost: 4_096)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      SharedValues(of: features, range: chunks[chunk], plan: plan, ids: ids)
    }
    var all = SharedValues()
    all.shared.reserveCapacity(parts.reduce(0) { $0 + $1.shared.count })
    all.uses.reserveCapacity(parts.reduce(0) { $0 + $1.uses.count })
    all.sharedStarts.reserveCapacity(features.count + 1)
    all.useStarts.reserveCapacity(features.count + 1)
    all.usedPlaces.reserveCapacity(features.count)
    for part in parts { all.append(part) }
    return all
  }

  /// The values of some of the pairs.
  func picked(_ pairs: [Int]) -> SharedValues {
    var picked = SharedValues()
    picked.sharedStarts.reserveCapacity(pairs.count + 1)
    picked.useStarts.reserveCapacity(pairs.count + 1)
    picked.shared.reserveCapacity(shared.count)
    picked.uses.reserveCapacity(uses.count)
    for pair in pairs {
      picked.shared.append(contentsOf: shared[Int(sharedStarts[pair])..<Int(sharedStarts[pair + 1])])
      picked.sharedStarts.append(UInt32(picked.shared.count))
      picked.uses.append(contentsOf: uses[Int(useStarts[pair])..<Int(useStarts[pair + 1])])
      picked.useStarts.append(UInt32(picked.uses.count))
    }
    picked.usedPlaces = pairs.map { usedPlaces[$0] }
    return picked
  }

  /// Appends the values of further pairs.
  mutating func append(_ other: SharedValues) {
    let sharedBase = UInt32(shared.count)
    let useBase = UInt32(uses.count)
    shared.append(contentsOf: other.shared)
    for start in other.sharedStarts.dropFirst() { sharedStarts.append(start + sharedBase) }
    uses.append(contentsOf: other.uses)
    for start in other.useStarts.dropFirst() { useStarts.append(start + useBase) }
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

  /// Whether given name and surname are among places, a bit for each, and names are counted together.
  @inline(__always)
  func hasWholeName(_ places: UInt16) -> Bool {
    guard jointNames != nil, let givenPlace, let surnamePlace else { return false }
    return places >> UInt16(givenPlace) & places >> UInt16(surnamePlace) & 1 != 0
  }
}
