/// Memory for values that do not stand in the text as they are; kept from row to row.
struct ScratchBytes: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity = 64

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// Makes room for `count` bytes; what stood there is lost.
  mutating func reserve(_ count: Int) {
    guard count > capacity else { return }
    base.deallocate()
    capacity = count + count / 2
    base = .allocate(capacity: capacity)
  }
}
