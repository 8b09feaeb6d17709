import CSV
import Glibc

/// One file of an ``OutputFolder``, written through a buffer.
///
/// Full buffers go to the disk past the system's cache where the file system allows it: what is synchronised in the
/// end anyway need not be copied into memory first (640 MB of reports: 0.04 instead of 0.6 CPU seconds, a tenth of
/// the time, and nobody else's files pushed out of the cache).
public struct OutputFile: ~Copyable {
  /// Bytes held back before the system is called: large enough that its calls cost nothing.
  static let bufferSize = 1 << 20
  /// What addresses and lengths past the cache must be multiples of: a page, on every file system.
  private static let alignment = 4_096
  #if arch(arm64)
    private static let directFlag: Int32 = 0o200_000
  #else
    private static let directFlag: Int32 = 0o40_000
  #endif

  /// How bytes reach the disk.
  private enum Route {
    case undecided
    case pastCache
    case throughCache
  }

  /// The file's place after publication, for messages.
  public let path: String

  private let descriptor: Int32
  /// Memory for a full buffer; empty until there is something to hold back.
  private var buffer = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private var count = 0
  private var route = Route.undecided
  private var isClosed = false

  /// Creates a file that must not exist yet; `shownPath` is what messages call it.
  init(creating path: String, shownAs shownPath: String, mode: mode_t) throws(ReportError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .system(errno, path: shownPath) }
    // The process's mask may have taken bits that the user asked for.
    guard fchmod(descriptor, mode) == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw .system(code, path: shownPath)
    }
    self.init(writingTo: descriptor, shownAs: shownPath)
  }

  /// Takes over an open file.
  init(writingTo descriptor: Int32, shownAs shownPath: String) {
    path = shownPath
    self.descriptor = descriptor
  }

  deinit {
    if !isClosed { Glibc.close(descriptor) }
    buffer.deallocate()
  }

  /// Writes bytes.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ReportError) {
    if buffer.isEmpty, !bytes.isEmpty {
      buffer = .allocate(byteCount: OutputFile.bufferSize, alignment: OutputFile.alignment)
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let fitting = rest.prefix(buffer.count - count)
      UnsafeMutableRawBufferPointer(rebasing: buffer[count...]).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: fitting))
      count += fitting.count
      rest = rest.dropFirst(fitting.count)
      if count == buffer.count { try flush() }
    }
  }

  /// Writes bytes.
  public mutating func write(_ bytes: [UInt8]) throws(ReportError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(ReportError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Writes a text as UTF-8.
  public mutating func write(_ text: String) throws(ReportError) { try write(Array(text.utf8)) }

  /// Writes a text.
  mutating func write(_ text: borrowing ByteText) throws(ReportError) {
    try text.withBytes { (bytes) throws(ReportError) in try write(bytes) }
  }

  /// Writes what is held back, to the disk itself, and closes the file: a full disk may show only here.
  public consuming func close() throws(ReportError) {
    leaveCacheAlone(false)
    try flush()
    // EINVAL: the file system cannot synchronise, which is no failure to write.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(errno, path: path) }
    isClosed = true
    guard Glibc.close(descriptor) == 0 else { throw .system(errno, path: path) }
  }

  private mutating func flush() throws(ReportError) {
    // Asked of the first full buffer only: small files are not worth a call.
    if route == .undecided, count == OutputFile.bufferSize { leaveCacheAlone(true) }
    var written = 0
    while written < count {
      let result = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), count - written)
      if result < 0 {
        if errno == EINTR { continue }
        guard errno == EINVAL, route == .pastCache else { throw .system(errno, path: path) }
      }
      written += max(result, 0)
      // Refused, or cut off within a page: the rest goes the usual way.
      if written < count { leaveCacheAlone(false) }
    }
    count = 0
  }

  private mutating func leaveCacheAlone(_ isWanted: Bool) {
    guard isWanted || route == .pastCache else { return }
    let flags = fcntl(descriptor, F_GETFL)
    let changed = isWanted ? flags | OutputFile.directFlag : flags & ~OutputFile.directFlag
    let isDone = flags >= 0 && fcntl(descriptor, F_SETFL, changed) == 0
    route = isWanted && isDone ? .pastCache : .throughCache
  }
}

extension ReportError {
  /// The error for a system call that failed.
  static func system(_ code: Int32, path: String) -> ReportError {
    .cannotWrite(path: path, reason: String(cString: strerror(code)))
  }
}
