import Glibc

/// Memory of megabytes that goes back to the system when it is freed.
///
/// What `malloc` gets back of such size it keeps: 150 MB of rows as read stood beside the table of a million
/// customers. (Pages of 2 MiB do not pay: the system takes longer to find them than the faults they save.)
public struct LargeMemory {
  /// Where the memory begins.
  public let base: UnsafeMutablePointer<UInt8>
  private let byteCount: Int

  /// Memory for a number of bytes, all of them zero.
  public init(byteCount: Int) {
    self.byteCount = max(byteCount, 1)
    let address = mmap(
      nil, self.byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | Int32(MAP_ANONYMOUS), -1, 0)
    guard let address, address != MAP_FAILED else { preconditionFailure("the system has no memory left") }
    base = address.bindMemory(to: UInt8.self, capacity: self.byteCount)
  }

  /// Gives the memory back; nobody may read it afterwards.
  public func free() { munmap(base, byteCount) }

  /// Gives back what lies behind a number of bytes that stay.
  public func trimmed(to used: Int) -> LargeMemory {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let kept = max((used + page - 1) & ~(page - 1), page)
    guard kept < byteCount else { return self }
    munmap(base + kept, byteCount - kept)
    return LargeMemory(base: base, byteCount: kept)
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
