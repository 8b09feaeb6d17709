/// A seeded permutation of the numbers below a count that needs no memory: a balanced Feistel network of four
/// rounds over the next even power of two, walked until it falls inside (Black and Rogaway, "Ciphers with
/// Arbitrary Finite Domains", CT-RSA 2002).
///
/// Fewer than four steps on average.
struct Permutation: Sendable {
  /// How many numbers are permuted.
  let count: Int

  private let halfBits: UInt64
  private let keys: (UInt64, UInt64, UInt64, UInt64)

  /// Makes the permutation of `0..<count` that belongs to a seed.
  init(count: Int, seed: UInt64) {
    self.count = count
    var half: UInt64 = 1
    while UInt64(1) << (2 * half) < UInt64(count) { half += 1 }
    halfBits = half
    var random = RandomGenerator(seed: seed)
    keys = (random.next(), random.next(), random.next(), random.next())
  }

  /// Returns the place of a number; each place below `count` is taken once.
  func callAsFunction(_ number: Int) -> Int {
    var value = UInt64(truncatingIfNeeded: number)
    repeat {
      value = encrypted(value)
    } while value >= UInt64(truncatingIfNeeded: count)
    return Int(truncatingIfNeeded: value)
  }

  /// Takes a number through the four rounds.
  private func encrypted(_ value: UInt64) -> UInt64 {
    let mask = (UInt64(1) << halfBits) &- 1
    var left = value >> halfBits
    var right = value & mask
    (left, right) = (right, left ^ (RandomGenerator.mixed(right ^ keys.0) & mask))
    (left, right) = (right, left ^ (RandomGenerator.mixed(right ^ keys.1) & mask))
    (left, right) = (right, left ^ (RandomGenerator.mixed(right ^ keys.2) & mask))
    (left, right) = (right, left ^ (RandomGenerator.mixed(right ^ keys.3) & mask))
    return left << halfBits | right
  }
}
