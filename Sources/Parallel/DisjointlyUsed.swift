/// Memory that several threads use at once, each its own places.
///
/// Unchecked because the compiler cannot see which places a thread uses: whoever makes one answers for it that
/// no place is used by two threads unless both only read it.
public struct DisjointlyUsed<Element>: @unchecked Sendable {
  /// The memory.
  public let buffer: UnsafeMutableBufferPointer<Element>

  /// Memory whose users keep out of one another's places.
  public init(_ buffer: UnsafeMutableBufferPointer<Element>) {
    self.buffer = buffer
  }
}
