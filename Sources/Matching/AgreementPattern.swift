/// The levels of all comparisons of a pair, four bits each: 0 where a value is missing, else the level plus one.
///
/// At most 16 comparisons of 15 levels. EM counts patterns, not pairs.
public struct AgreementPattern: Sendable, Hashable {
  /// The packed levels, comparison 0 in the lowest bits.
  public var bits: UInt64

  /// A pattern of packed levels; by default all are missing.
  @inlinable
  public init(bits: UInt64 = 0) { self.bits = bits }

  /// A comparison's level, 0 the worst; -1 where a value is missing.
  @inlinable
  public subscript(comparison: Int) -> Int {
    get { Int(truncatingIfNeeded: (bits >> UInt64(comparison * 4)) & 15) - 1 }
    set {
      let shift = UInt64(comparison * 4)
      bits = bits & ~(15 << shift) | UInt64(newValue + 1) << shift
    }
  }
}
