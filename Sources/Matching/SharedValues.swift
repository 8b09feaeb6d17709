import Parallel
import Records

/// For each pair the values that its records share, and which of them take the place of a level's average u.
struct SharedValues: Sendable, Equatable {
  /// By table and pair a value that both records hold, of several the rarest, or 0; then the further ones of tables whose
  /// records hold sets.
  ///
  /// Columns, since all work on them goes table by table: what a table's values need stays in the cache.
  private(set) var columns: [[[UInt32]]]
  /// The comparisons in which a value takes the place of the average, a bit for each place.
  private(set) var usedPlaces: [UInt16]

  /// The values of all pairs.
  init(of features: PairFeatures, plan: ComparisonPlan, threads: Int) {
    let chunks = Chunks(of: features.count, atMost: 16_384)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      SharedValues(of: features, chunks[chunk], plan: plan)
    }
    columns = plan.frequencies.map { _ in [[]] }
    usedPlaces = []
    usedPlaces.reserveCapacity(features.count)
    for table in columns.indices { columns[table][0].reserveCapacity(features.count) }
    for part in parts { append(part) }
  }

  private init(of features: PairFeatures, _ range: Range<Int>, plan: ComparisonPlan) {
    columns = plan.frequencies.map { frequencies in
      var columns = [frequencies.shared(by: features.pairs, range)]
      if frequencies.isSetValued { frequencies.appendFurther(features.pairs, range, to: &columns) }
      return columns
    }
    usedPlaces = []
    usedPlaces.reserveCapacity(range.count)
    for pair in 0..<range.count {
      let index = range.lowerBound + pair
      usedPlaces.append(usedPlaces(of: pair, features.patterns[index], features.flags[index], plan))
    }
  }

  private init(columns: [[[UInt32]]], usedPlaces: [UInt16]) {
    self.columns = columns
    self.usedPlaces = usedPlaces
  }

  @inline(__always)
  private func usedPlaces(
    of pair: Int, _ pattern: AgreementPattern, _ flags: PairFlags, _ plan: ComparisonPlan
  ) -> UInt16 {
    let isSwapped = flags.contains(.swappedNames)
    var places: UInt16 = 0
    var levels = pattern.bits
    var place = 0
    while levels != 0 {
      let table = levels & 15 == 0 ? -1 : plan.table(at: place, level: Int(levels & 15) - 1)
      if table >= 0, columns[table][0][pair] != 0,
        !isSwapped || place != plan.givenPlace && place != plan.surnamePlace
      {
        places |= 1 << UInt16(place)
      }
      levels >>= 4
      place += 1
    }
    return places
  }

  /// The values of some of the pairs.
  func picked(_ pairs: [Int]) -> SharedValues {
    SharedValues(
      columns: columns.map { $0.map { column in pairs.map { column[$0] } } },
      usedPlaces: pairs.map { usedPlaces[$0] })
  }

  /// Appends the values of further pairs.
  mutating func append(_ other: SharedValues) {
    let count = usedPlaces.count
    for table in columns.indices {
      for (depth, column) in other.columns[table].enumerated() {
        if depth == columns[table].count {
          columns[table].append([UInt32](repeating: 0, count: count))
        }
        columns[table][depth].append(contentsOf: column)
      }
      for depth in other.columns[table].count..<max(other.columns[table].count, columns[table].count) {
        columns[table][depth].append(contentsOf: repeatElement(0, count: other.usedPlaces.count))
      }
    }
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
