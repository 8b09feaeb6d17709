import TestSupport

/// The pairs that kernels are compared with their references on: several alphabets and lengths around the
/// borders of words.
enum SampledPairs {
  /// Few letters, so that strings repeat them; a name's letters; digits and both cases; bytes of every value,
  /// zero included.
  static let alphabets: [[UInt8]] = [
    Array("ab".utf8), Array("abcde".utf8), Array("abcdefghijklmnopqrstuvwxyz '-".utf8),
    Array("0011223456789 -aAbB".utf8), Array(0...255),
  ]

  /// 25,000 short pairs, as names are.
  static let short = make(count: 5_000, length: 0...12, seed: 1)

  /// 5,000 pairs up to 20 bytes, where a pattern passes from one register to two and to a table.
  static let medium = make(count: 1_000, length: 5...20, seed: 2)

  /// 1,000 pairs up to 100 bytes, across the border of a word.
  static let long = make(count: 200, length: 0...100, seed: 3)

  /// All of them.
  static let all = short + medium + long

  static func make(count: Int, length: ClosedRange<Int>, seed: UInt64) -> [(a: [UInt8], b: [UInt8])] {
    var strings = RandomStrings(seed: seed)
    return alphabets.flatMap { strings.pairs(count, length: length, over: $0) }
  }
}
