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
    useStarts.reserveCapacity(range.count + 1)
    usedPlaces.reserveCapacity(range.count)
    for index in range {
      let first = (index - range.lowerBound) * width
      for table in 0..<width where rarest[first + table] != 0 {
        append(rarest[first + table], features.pairs[index], table, plan, ids)
      }
      sharedStarts.append(UInt32(shared.count))
      appendUses(features, index, rarest.span, first, plan, ids)
    }
  }

  private init() {}

  private mutating func append(
    _ rarest: UInt32, _ pair: CandidatePair, _ table: Int, _ plan: ComparisonPlan, _ ids: ValueIDs
  ) {
    let frequencies = plan.frequencies[table]
    if !frequencies.isSetValued {
      shared.append(ids.id(table, rarest))
      return
    }
    frequencies.forEachShared(Int(pair.left), Int(pair.right)) { shared.append(ids.id(table, $0)) }
  }

  private mutating func appendUses(
    _ features: PairFeatures, _ index: Int, _ rarest: Span<UInt32>, _ first: Int, _ plan: ComparisonPlan,
    _ ids: ValueIDs
  ) {
    let pattern = features.patterns[index]
    let isSwapped = features.flags[index].contains(.swappedNames)
    var places: UInt16 = 0
    for place in plan.comparisons.indices {
      let level = pattern[place]
      guard level >= 0, let table = plan.frequency(at: place, level: level)?.table else { continue }
      let value = rarest[first + table]
      if value == 0 { continue }
      if isSwapped, place == plan.givenPlace || place == plan.surnamePlace { continue }
      uses.append(ids.id(table, value))
      places |= 1 << UInt16(place)
    }
    if let table = plan.jointNames, plan.hasWholeName(places) {
      let joint = rarest[first + table]
      uses.append(joint == 0 ? 0 : ids.id(table, joint))
    }
    useStarts.append(UInt32(uses.count))
    usedPlaces.append(places)
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

  private mutating func append(_ other: SharedValues) {
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
