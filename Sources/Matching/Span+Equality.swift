extension Span<UInt8> {
  /// Whether two byte strings are the same.
  @inline(__always)
  func equals(_ other: Span<UInt8>) -> Bool {
    if count != other.count { return false }
    for index in 0..<count where self[unchecked: index] != other[unchecked: index] { return false }
    return true
  }
}
