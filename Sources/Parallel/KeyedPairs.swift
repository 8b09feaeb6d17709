/// Keys and their values as memory.
///
/// Unchecked because several threads use one at once: each reads a range of its own and writes places that
/// counting has set apart for it.
struct KeyedPairs: @unchecked Sendable {
  let keys: UnsafeMutableBufferPointer<UInt64>
  let values: UnsafeMutableBufferPointer<UInt32>

  /// How many values eight bits have.
  static let digits = 256

  /// Up to this many pairs an insertion sort is quicker than counting.
  private static let longestInsertion = 48

  var count: Int { keys.count }

  /// The bits in which any key of a range differs from the first of all.
  func varyingBits(in range: Range<Int>) -> UInt64 {
    let first = keys[0]
    var varying: UInt64 = 0
    for place in range { varying |= keys[place] ^ first }
    return varying
  }

  /// Adds to `counts` how often each value of eight bits occurs in a range.
  @inline(__always)
  func count(_ range: Range<Int>, byBitsAt shift: UInt64, into counts: inout [Int]) {
    counts.withUnsafeMutableBufferPointer { counts in
      for place in range { counts[Int(truncatingIfNeeded: keys[place] &>> shift & 0xFF)] &+= 1 }
    }
  }

  /// Moves the pairs of a range, in order, each to the next slot of its eight bits.
  @inline(__always)
  func move(
    _ range: Range<Int>, to target: KeyedPairs, byBitsAt shift: UInt64, _ slots: inout MutableSpan<Int>
  ) {
    for place in range {
      let key = keys[place]
      let digit = Int(truncatingIfNeeded: key &>> shift & 0xFF)
      let slot = slots[unchecked: digit]
      slots[unchecked: digit] = slot &+ 1
      target.keys[slot] = key
      target.values[slot] = values[place]
    }
  }

  /// Sorts a range by the bytes at `shifts`, lowest first, in turns between here and the same range of `spare`.
  ///
  /// Returns whether the result stands in `spare`, which depends on the number of bytes alone.
  func sort(_ range: Range<Int>, _ spare: KeyedPairs, byBytesAt shifts: [UInt64]) -> Bool {
    let endsInSpare = !shifts.count.isMultiple(of: 2)
    if range.count <= KeyedPairs.longestInsertion {
      insertionSort(range)
      if endsInSpare { copy(range, to: spare) }
      return endsInSpare
    }
    var (source, target) = (self, spare)
    var slots = [Int](repeating: 0, count: KeyedPairs.digits)
    for shift in shifts {
      slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
      source.count(range, byBitsAt: shift, into: &slots)
      var start = range.lowerBound
      for digit in slots.indices {
        let count = slots[digit]
        slots[digit] = start
        start &+= count
      }
      var span = slots.mutableSpan
      source.move(range, to: target, byBitsAt: shift, &span)
      swap(&source, &target)
    }
    return endsInSpare
  }

  private func insertionSort(_ range: Range<Int>) {
    for place in range.dropFirst() {
      let (key, value) = (keys[place], values[place])
      var gap = place
      while gap > range.lowerBound, keys[gap &- 1] > key {
        keys[gap] = keys[gap &- 1]
        values[gap] = values[gap &- 1]
        gap &-= 1
      }
      keys[gap] = key
      values[gap] = value
    }
  }

  private func copy(_ range: Range<Int>, to target: KeyedPairs) {
    for place in range {
      target.keys[place] = keys[place]
      target.values[place] = values[place]
    }
  }
}
