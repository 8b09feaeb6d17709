import Parallel

/// For each value of a table that pairs share these pairs, where ``SharedValues`` holds for each pair its values.
struct TransposedValues: Sendable {
  /// The values that pairs share, ascending.
  let active: [UInt32]
  /// How many pairs share each.
  let counts: [UInt32]
  /// Places in the order of the pairs, value after value, ascending.
  let pairs: [UInt32]
  /// Where a value stands among the active ones.
  let indexes: RankedSet

  /// Counts, then places each pair: two passes over a table's column.
  init(_ columns: [[UInt32]], order: [UInt32], valueCount: Int) {
    var counts = [UInt32](repeating: 0, count: valueCount)
    for column in columns {
      for value in column { counts[Int(value)] += 1 }
    }
    counts[0] = 0
    var next: [UInt32] = []
    var active: [UInt32] = []
    var total: UInt32 = 0
    for value in counts.indices where counts[value] > 0 {
      active.append(UInt32(value))
      next.append(total)
      total += counts[value]
    }
    let activeCounts = active.map { counts[Int($0)] }
    // Each value's index in the place of its count: an array less that is as long as all values.
    var indexOfValue = counts
    counts = []
    for (index, value) in active.enumerated() { indexOfValue[Int(value)] = UInt32(index) }
    var pairs = [UInt32](repeating: 0, count: Int(total))
    for (pair, place) in order.enumerated() {
      for column in columns {
        let value = Int(column[Int(place)])
        if value == 0 { continue }
        let index = Int(indexOfValue[value])
        pairs[Int(next[index])] = UInt32(pair)
        next[index] += 1
      }
    }
    self.active = active
    self.counts = activeCounts
    self.pairs = pairs
    indexes = RankedSet(active, below: valueCount)
  }
}
