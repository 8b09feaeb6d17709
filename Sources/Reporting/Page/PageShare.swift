/// Which of many groups the page holds: the first ones, and of several partitions (shops) an even share of each.
///
/// Of every partition the page holds all groups, or at least ``least`` of them: what small ones leave goes to the
/// large ones evenly (max–min fairness). So no shop's groups crowd out those of others.
struct PageShare: Equatable {
  /// The places of the groups that the page holds, in their order.
  let places: [Int]
  /// The groups of which every partition has as many on the page, or all that it has; nil where the page holds all.
  let least: Int?

  /// The share of some groups, the most important first; `partition` is the number of a group's partition, nil where the
  /// run has none.
  init(_ count: Int, limit: Int, partition: (Int) -> Int?) {
    let partitions = count > limit ? (0..<count).compactMap(partition) : []
    guard !partitions.isEmpty else {
      places = Array(0..<min(count, limit))
      least = nil
      return
    }
    var counts = [Int](repeating: 0, count: (partitions.max() ?? 0) + 1)
    for partition in partitions { counts[partition] += 1 }
    let (least, rest) = PageShare.evenShare(of: counts.filter { $0 > 0 }.sorted(), limit: limit)
    // What does not go up evenly: one group more for the first partitions that have one.
    var left = rest
    var taken = [Int](repeating: 0, count: counts.count)
    places = partitions.indices.filter { place in
      let partition = partitions[place]
      let isExtra = taken[partition] == least
      guard taken[partition] < least || (isExtra && left > 0) else { return false }
      if isExtra { left -= 1 }
      taken[partition] += 1
      return true
    }
    self.least = least
  }

  /// The most that each of some ascending counts can have so that all together have at most `limit`, and what is over.
  private static func evenShare(of counts: [Int], limit: Int) -> (least: Int, rest: Int) {
    var left = limit
    for (index, count) in counts.enumerated() {
      let others = counts.count - index
      // Nobody gets more than an even share of what is left, but who needs less leaves more.
      if count * others > left { return (left / others, left % others) }
      left -= count
    }
    return (counts.last ?? 0, left)
  }
}
