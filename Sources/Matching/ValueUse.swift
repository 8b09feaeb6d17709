/// What it means for the classes that a shared value takes the place of a level's average u.
struct ValueUse: Sendable {
  /// ln P(the value | household) by coincidence alone; -infinity for most.
  let logCoincidence: Double
  /// The comparison.
  let place: UInt8
  /// 1 where the comparison is free under H, else 0: a factor needs no branch, which would often be mispredicted.
  let inHousehold: Double
  /// The same for N.
  let inNamesake: Double

  /// What it means at a place of a pattern.
  init(_ place: Int, in key: PatternTable.Key, plan: ComparisonPlan) {
    self.place = UInt8(place)
    let isFree = plan.isFree(place, flags: key.flags)
    inHousehold = isFree.household ? 1 : 0
    inNamesake = isFree.namesake ? 1 : 0
    logCoincidence =
      key.pattern[place] == plan.bestLevels[place] ? plan.comparisons[place].logCoincidence : -.infinity
  }
}

/// The uses of each of a table's patterns, by place.
struct PatternUses: Sendable {
  /// The uses, pattern after pattern.
  let uses: [ValueUse]
  /// Where each pattern's begin in ``uses``, with one entry more.
  let starts: [UInt32]
  /// Whether names are equal, so that a joint name follows the values of each pair.
  let hasJointName: [Bool]

  /// The uses of patterns.
  init(_ patterns: PatternTable, plan: ComparisonPlan) {
    var uses: [ValueUse] = []
    var starts: [UInt32] = [0]
    for key in patterns.keys {
      var places = key.usedPlaces
      while places != 0 {
        uses.append(ValueUse(places.trailingZeroBitCount, in: key, plan: plan))
        places &= places - 1
      }
      starts.append(UInt32(uses.count))
    }
    self.uses = uses
    self.starts = starts
    hasJointName = patterns.keys.map { plan.hasWholeName($0.usedPlaces) }
  }
}
