import Glibc

/// Memory of megabytes that goes back to the system when it is freed.
///
/// Taken from the allocator, so that it counts under a memory limit; with a fixed threshold from which allocations have
/// pages of their own, freeing it unmaps it. (Pages of 2 MiB do not pay: the system takes longer to find them than the
/// faults they save.)
public struct LargeMemory {
  /// Where the memory begins.
  public let base: UnsafeMutablePointer<UInt8>
  private let byteCount: Int

  /// Memory for a number of bytes, all of them zero.
  public init(byteCount: Int) {
    self.byteCount = max(byteCount, 1)
    base = LargeMemory.bound(calloc(self.byteCount, 1), self.byteCount)
  }

  /// Gives the memory back; nobody may read it afterwards.
  public func free() { Glibc.free(base) }

  /// The same memory without what lies behind a number of bytes that stay; it may have moved.
  public func trimmed(to used: Int) -> LargeMemory {
    let kept = max(used, 1)
    guard kept < byteCount else { return self }
    return LargeMemory(base: LargeMemory.bound(realloc(base, kept), kept), byteCount: kept)
  }

  private static func bound(
    _ address: UnsafeMutableRawPointer?, _ byteCount: Int
  ) -> UnsafeMutablePointer<UInt8> {
    guard let address else { preconditionFailure("the system has no memory left") }
    return address.bindMemory(to: UInt8.self, capacity: byteCount)
  }

  /// Gives back what was freed elsewhere and is only kept for later.
  ///
  /// A table's parts leave 150 MB behind in pieces of less than a megabyte.
  public static func giveBackFreed() {
    typealias Trim = @convention(c) (Int) -> Int32
    // Of glibc alone, and in no header that Swift imports; elsewhere nothing is given back.
    guard let trim = dlsym(nil, "malloc_trim") else { return }
    _ = unsafeBitCast(trim, to: Trim.self)(0)
  }

  private init(base: UnsafeMutablePointer<UInt8>, byteCount: Int) {
    self.base = base
    self.byteCount = byteCount
  }
}
