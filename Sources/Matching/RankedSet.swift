/// A set of numbers that tells where each stands among them, in a bit and a half for each number that there could be.
///
/// It looks at two places in memory, where a search among the numbers would look at twenty.
struct RankedSet: Sendable {
  private var words: [UInt64]
  /// How many of the numbers come before each word's.
  private var ranks: [UInt32]

  /// The set of ascending numbers.
  init(_ numbers: [UInt32], below bound: Int) {
    words = [UInt64](repeating: 0, count: numbers.isEmpty ? 0 : (bound + 63) / 64)
    for number in numbers { words[Int(number >> 6)] |= 1 << UInt64(number & 63) }
    ranks = []
    ranks.reserveCapacity(words.count)
    var rank: UInt32 = 0
    for word in words {
      ranks.append(rank)
      rank += UInt32(word.nonzeroBitCount)
    }
  }

  /// Where a number stands among those of the set, ascending; nil where it is not one of them.
  @inline(__always)
  func place(of number: Int) -> Int? {
    if words.isEmpty { return nil }
    let word = words[number >> 6]
    let bit = UInt64(1) << UInt64(number & 63)
    if word & bit == 0 { return nil }
    return Int(ranks[number >> 6]) + (word & (bit - 1)).nonzeroBitCount
  }
}
