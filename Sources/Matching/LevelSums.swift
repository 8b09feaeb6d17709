/// Expected numbers of pairs by class, comparison and level: what the M step divides.
struct LevelSums {
  /// Expected pairs of one customer, of a household, of namesakes.
  private(set) var same = 0.0
  private(set) var household = 0.0
  private(set) var namesake = 0.0
  /// Of the pairs of one customer, those with swapped names.
  private(set) var swappedSame = 0.0
  /// By class, place and level; only where the comparison is free in the class.
  private(set) var levels: [[[Double]]]
  /// Related pairs (one customer or household) by place and level.
  private(set) var related: [[Double]]

  /// Sums by level of sums by pattern, three a pattern: same, household, namesake.
  init(_ sums: [Double], patterns: PatternTable, plan: ComparisonPlan) {
    let none = plan.comparisons.map { [Double](repeating: 0, count: $0.levelCount) }
    levels = [none, none, none]
    related = none
    for (index, key) in patterns.keys.enumerated() {
      add(key, sums[index * 3], sums[index * 3 + 1], sums[index * 3 + 2], plan)
    }
  }

  private mutating func add(
    _ key: PatternTable.Key, _ one: Double, _ two: Double, _ three: Double, _ plan: ComparisonPlan
  ) {
    same += one
    household += two
    namesake += three
    if key.flags.contains(.swappedNames) { swappedSame += one }
    for place in plan.comparisons.indices {
      let level = key.pattern[place]
      if level < 0 { continue }
      let isFree = plan.isFree(place, flags: key.flags)
      levels[0][place][level] += one
      if isFree.household { levels[1][place][level] += two }
      if isFree.namesake { levels[2][place][level] += three }
      related[place][level] += one + two
    }
  }
}
