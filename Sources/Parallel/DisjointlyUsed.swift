/// Memory that several threads use at once, each its own places.
///
/// Unchecked because the compiler cannot see which places a thread uses: whoever makes one answers for it that
/// no place is used by two threads unless both only read it.
struct DisjointlyUsed<Element>: @unchecked Sendable {
  let buffer: UnsafeMutableBufferPointer<Element>

  init(_ buffer: UnsafeMutableBufferPointer<Element>) {
    self.buffer = buffer
  }
}
