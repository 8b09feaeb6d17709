/// Counts the matching bytes and the transpositions behind a Jaro similarity.
enum JaroMatching {
  /// The number of matches and of transpositions (half the matches out of order, rounded down).
  ///
  /// Both strings hold at least one byte.
  @inline(__always)
  static func count(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> (matches: Int, transpositions: Int) {
    let longer = max(a.count, b.count)
    if longer <= 8 { return bitParallel(ShortPattern(a), a, b) }
    if longer > 64 { return linear(a, b) }
    // The shorter string as the pattern: the result is symmetric and its pattern cheaper.
    let (pattern, text) = a.count <= b.count ? (a, b) : (b, a)
    if pattern.count <= 8 { return bitParallel(ShortPattern(pattern), pattern, text) }
    if pattern.count <= 16 { return bitParallel(MediumPattern(pattern), pattern, text) }
    return bitParallel(TablePattern(pattern), pattern, text)
  }

  /// Matches the bytes of `text` in order, each with the leftmost free place of `pattern` in its window.
  ///
  /// At most 64 bytes each: the window and the free places are bits of a word.
  @inline(__always)
  private static func bitParallel<Pattern: BytePattern>(
    _ places: Pattern, _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
  ) -> (matches: Int, transpositions: Int) {
    let reach = max(max(pattern.count, text.count) / 2 - 1, 0)
    var free = ~UInt64(0) &>> UInt64(64 &- pattern.count)
    var textMatched: UInt64 = 0
    // Places 0...reach; it widens to the left edge first and then slides.
    var window = (UInt64(2) &<< UInt64(reach)) &- 1
    for place in 0..<text.count {
      let candidates = places.places(of: text[place]) & window & free
      let leftmost = candidates & (0 &- candidates)
      free ^= leftmost
      textMatched |= (candidates == 0 ? 0 : 1) &<< UInt64(place)
      window = window &<< 1 | (place < reach ? 1 : 0)
    }
    let patternMatched = ~free & (~UInt64(0) &>> UInt64(64 &- pattern.count))
    return outOfOrder(pattern, patternMatched, text, textMatched)
  }

  @inline(__always)
  private static func outOfOrder(
    _ a: UnsafeBufferPointer<UInt8>, _ aMatched: UInt64, _ b: UnsafeBufferPointer<UInt8>,
    _ bMatched: UInt64
  ) -> (matches: Int, transpositions: Int) {
    var aLeft = aMatched
    var bLeft = bMatched
    var matches = 0
    var different = 0
    while aLeft != 0 {
      different &+= a[aLeft.trailingZeroBitCount] == b[bLeft.trailingZeroBitCount] ? 0 : 1
      matches &+= 1
      aLeft &= aLeft &- 1
      bLeft &= bLeft &- 1
    }
    return (matches, different / 2)
  }

  /// The same matching in linear time, for strings of any length.
  ///
  /// Equal bytes are matched by walking their places in both strings together: a place of `b` that lies too
  /// far left for one byte of `a` lies too far left for all later ones, so no place is looked at twice.
  @inline(never)
  private static func linear(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> (matches: Int, transpositions: Int) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256 + b.count) { scratch in
      let firstPlace = UnsafeMutableBufferPointer(rebasing: scratch[..<256])
      let nextPlace = UnsafeMutableBufferPointer(rebasing: scratch[256...])
      chainPlaces(of: b, firstPlace, nextPlace)
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: a.count) { matched in
        let matches = matchAlongChains(a, b, firstPlace, nextPlace, matched)
        var different = 0
        var bPlace = 0
        for match in 0..<matches {
          while nextPlace[bPlace] != taken { bPlace += 1 }
          different += matched[match] == b[bPlace] ? 0 : 1
          bPlace += 1
        }
        return (matches, different / 2)
      }
    }
  }

  /// Ends a chain of places.
  private static let none: Int32 = -1

  /// Stands in the chain of a place that is matched.
  private static let taken: Int32 = -2

  /// Chains the places of each byte of `b` from left to right.
  private static func chainPlaces(
    of b: UnsafeBufferPointer<UInt8>, _ firstPlace: UnsafeMutableBufferPointer<Int32>,
    _ nextPlace: UnsafeMutableBufferPointer<Int32>
  ) {
    firstPlace.initialize(repeating: none)
    for place in stride(from: b.count - 1, through: 0, by: -1) {
      nextPlace.initializeElement(at: place, to: firstPlace[Int(b[place])])
      firstPlace[Int(b[place])] = Int32(place)
    }
  }

  /// Fills `matched` with the matched bytes of `a` in order, marks the matched places of `b` as taken and
  /// returns their number.
  private static func matchAlongChains(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>,
    _ firstPlace: UnsafeMutableBufferPointer<Int32>, _ nextPlace: UnsafeMutableBufferPointer<Int32>,
    _ matched: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let reach = max(a.count, b.count) / 2 - 1
    var matches = 0
    for (place, byte) in a.enumerated() {
      var candidate = firstPlace[Int(byte)]
      while candidate != none, Int(candidate) < place - reach { candidate = nextPlace[Int(candidate)] }
      if candidate != none, Int(candidate) <= place + reach {
        matched.initializeElement(at: matches, to: byte)
        matches += 1
        let next = nextPlace[Int(candidate)]
        nextPlace[Int(candidate)] = taken
        candidate = next
      }
      firstPlace[Int(byte)] = candidate
    }
    return matches
  }
}
