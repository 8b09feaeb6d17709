/// Remembers the levels of pairs of values within one chunk, since names in a block come again and again.
///
/// Direct mapped: a later pair of values takes the place of an earlier one.
struct LevelCache: ~Copyable {
  private var keys: [UInt64]
  private var levels: [Int8]
  private let shift: UInt64

  /// Room for a chunk of so many pairs: 4,096 levels, or 64 where there are few to compare.
  init(pairs count: Int) {
    let bits: UInt64 = count < 256 ? 6 : 12
    keys = [UInt64](repeating: .max, count: 1 << Int(bits))
    levels = [Int8](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
  }

  /// The level of two codes: remembered, or found by `compute` and remembered.
  @inline(__always)
  mutating func level(_ left: UInt32, _ right: UInt32, compute: () -> Int) -> Int {
    let key = UInt64(left) << 32 | UInt64(right)
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    if keys[slot] == key { return Int(levels[slot]) }
    let level = compute()
    keys[slot] = key
    levels[slot] = Int8(level)
    return level
  }
}
