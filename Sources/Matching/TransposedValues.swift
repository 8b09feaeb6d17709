/// For each value that pairs share these pairs, where ``SharedValues`` holds for each pair its values.
struct TransposedValues: Sendable {
  /// Stands in ``indexOfID`` for a value that no pair shares.
  static let none = UInt32.max

  /// The values that pairs share, ascending by id.
  let active: [UInt32]
  /// For each id its index among the active ones, or ``none``.
  let indexOfID: [UInt32]
  /// Where each active value's pairs begin in ``pairs``, with one entry more.
  let starts: [UInt32]
  /// Places in the order of the pairs, value after value, ascending.
  let pairs: [UInt32]
  /// The active values of each pair, in the order of the pairs.
  let shared: [UInt32]
  /// Where each pair's begin in ``shared``, with one entry more.
  let sharedStarts: [UInt32]

  /// Counts, then places each pair: two passes over the values that pairs share.
  init(_ values: SharedValues, order: [UInt32], valueCount: Int) {
    var places = [UInt32](repeating: 0, count: valueCount)
    for id in values.shared { places[Int(id)] += 1 }
    var active: [UInt32] = []
    var starts: [UInt32] = [0]
    for id in places.indices {
      if places[id] == 0 {
        places[id] = TransposedValues.none
        continue
      }
      starts.append(starts[active.count] + places[id])
      places[id] = UInt32(active.count)
      active.append(UInt32(id))
    }
    var next = starts
    var pairs = [UInt32](repeating: 0, count: values.shared.count)
    var shared: [UInt32] = []
    shared.reserveCapacity(values.shared.count)
    var sharedStarts: [UInt32] = [0]
    sharedStarts.reserveCapacity(order.count + 1)
    for (pair, place) in order.enumerated() {
      for entry in Int(values.sharedStarts[Int(place)])..<Int(values.sharedStarts[Int(place) + 1]) {
        let index = Int(places[Int(values.shared[entry])])
        shared.append(UInt32(index))
        pairs[Int(next[index])] = UInt32(pair)
        next[index] += 1
      }
      sharedStarts.append(UInt32(shared.count))
    }
    self.active = active
    self.starts = starts
    self.pairs = pairs
    self.shared = shared
    self.sharedStarts = sharedStarts
    indexOfID = places
  }

  /// The active values whose ids lie in a range, by index.
  func range(of ids: Range<Int>) -> Range<Int> {
    let first = active.firstIndex { Int($0) >= ids.lowerBound } ?? active.count
    let end = active.lastIndex { Int($0) < ids.upperBound }.map { $0 + 1 } ?? 0
    return first..<max(first, end)
  }
}
