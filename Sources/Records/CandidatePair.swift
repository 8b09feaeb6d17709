/// Two records that are worth comparing; rows of the table, the lower first.
public struct CandidatePair: Sendable, Hashable {
  /// The lower row.
  public let left: UInt32
  /// The higher row.
  public let right: UInt32

  /// A pair of two different rows, in either order.
  @inlinable
  public init(_ one: UInt32, _ other: UInt32) {
    left = min(one, other)
    right = max(one, other)
  }
}

extension CandidatePair: Comparable {
  /// Orders by left, then right row.
  @inlinable
  public static func < (one: CandidatePair, other: CandidatePair) -> Bool {
    (one.left, one.right) < (other.left, other.right)
  }
}
