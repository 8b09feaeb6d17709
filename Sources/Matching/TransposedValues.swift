import Parallel

/// For each value of a table that pairs share these pairs, where ``SharedValues`` holds for each pair its values.
struct TransposedValues: Sendable {
  /// The values that pairs share, ascending.
  let active: [UInt32]
  /// How many pairs share each.
  let counts: [UInt32]
  /// Places in the order of the pairs, value after value, ascending.
  let pairs: [UInt32]
  /// Each value's index among the active ones; of other values without meaning.
  let indexOfValue: [UInt32]

  /// Counts, then places each pair: two passes over a table's column.
  init(_ columns: [[UInt32]], order: [UInt32], valueCount: Int) {
    var counts = [UInt32](repeating: 0, count: valueCount)
    for column in columns {
      for value in column { counts[Int(value)] += 1 }
    }
    counts[0] = 0
    var indexOfValue = [UInt32](repeating: 0, count: valueCount)
    var next: [UInt32] = []
    var active: [UInt32] = []
    var total: UInt32 = 0
    for value in counts.indices where counts[value] > 0 {
      indexOfValue[value] = UInt32(active.count)
      active.append(UInt32(value))
      next.append(total)
      total += counts[value]
    }
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
    self.counts = active.map { counts[Int($0)] }
    self.pairs = pairs
    self.indexOfValue = indexOfValue
  }
}
