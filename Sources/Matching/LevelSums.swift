/// Expected numbers of pairs by class, comparison and level: what the M step divides.
struct LevelSums {
  /// Expected pairs of one customer, of a household, of namesakes.
  private(set) var same = 0.0
  private(set) var household = 0.0
  private(set) var namesake = 0.0
  /// Of the pairs of one customer, those with swapped names.
  private(set) var swappedSame = 0.0
  /// By class, place and level, sixteen levels to a place, in flat arrays: every iteration adds to them for every pattern.
  private var sums: (same: [Double], household: [Double], namesake: [Double], related: [Double])
  private let levelCounts: [Int]

  /// Sums by level of sums by pattern, three a pattern: same, household, namesake.
  init(_ sums: [Double], patterns: PatternTable, plan: ComparisonPlan) {
    levelCounts = plan.comparisons.map(\.levelCount)
    let none = [Double](repeating: 0, count: plan.comparisons.count * 16)
    self.sums = (none, none, none, none)
    for (index, key) in patterns.keys.enumerated() {
      add(key, sums[index * 3], sums[index * 3 + 1], sums[index * 3 + 2], plan)
    }
  }

  /// The sums of a class at a place, by level; 0 where the comparison is not free in the class.
  func levels(_ kind: Int, _ place: Int) -> ArraySlice<Double> {
    levels(at: place, of: kind == 0 ? sums.same : kind == 1 ? sums.household : sums.namesake)
  }

  /// Related pairs (one customer or household) by place and level.
  var related: [[Double]] { levelCounts.indices.map { Array(levels(at: $0, of: sums.related)) } }

  private func levels(at place: Int, of sums: [Double]) -> ArraySlice<Double> {
    sums[(place * 16)..<(place * 16 + levelCounts[place])]
  }

  private mutating func add(
    _ key: PatternTable.Key, _ one: Double, _ two: Double, _ three: Double, _ plan: ComparisonPlan
  ) {
    same += one
    household += two
    namesake += three
    if key.flags.contains(.swappedNames) { swappedSame += one }
    for place in levelCounts.indices {
      let level = key.pattern[place]
      if level < 0 { continue }
      let isFree = plan.isFree(place, flags: key.flags)
      let index = place * 16 + level
      sums.same[index] += one
      if isFree.household { sums.household[index] += two }
      if isFree.namesake { sums.namesake[index] += three }
      sums.related[index] += one + two
    }
  }
}
