/// Remembers the levels of pairs of values within one chunk, since names in a block come again and again.
///
/// Direct mapped: a later pair of values takes the place of an earlier one.
struct LevelCache: ~Copyable {
  private static let size = 1 << 12
  private var keys = [UInt64](repeating: .max, count: LevelCache.size)
  private var levels = [Int8](repeating: 0, count: LevelCache.size)

  /// The level of two codes: remembered, or found by `compute` and remembered.
  @inline(__always)
  mutating func level(_ left: UInt32, _ right: UInt32, compute: () -> Int) -> Int {
    let key = UInt64(left) << 32 | UInt64(right)
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    if keys[slot] == key { return Int(levels[slot]) }
    let level = compute()
    keys[slot] = key
    levels[slot] = Int8(level)
    return level
  }
}
