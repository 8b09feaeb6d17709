import CMemoryLimit
import Glibc

/// The bytes of a file: mapped read-only where it is a regular file, read into memory where it is a pipe.
///
/// The file is never written. Nobody may shorten a regular file while it is mapped: the system stops a
/// process that touches a page that is gone. ``checkUnchanged()`` tells whether somebody wrote to it.
///
/// `@unchecked Sendable` because the bytes are set before the initializer returns and only read afterwards.
public final class MappedFile: @unchecked Sendable {
  /// The path as it was given, or `standard input`.
  public let path: String
  /// The whole content, good as long as this object lives: never take them from a temporary one.
  public let bytes: UnsafeRawBufferPointer

  private let isMapped: Bool
  private let stamp: Stamp

  /// What changes when somebody writes to a file.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  /// Opens a file, a named pipe or a device.
  ///
  /// - Throws: ``CSVError/notFound(path:)``, ``CSVError/isDirectory(path:)``,
  ///   ``CSVError/permissionDenied(path:)`` or ``CSVError/cannotRead(path:reason:)``.
  public convenience init(path: String) throws(CSVError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.openError(path, errno) }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: ``CSVError/isDirectory(path:)`` or ``CSVError/cannotRead(path:reason:)``.
  public static func standardInput() throws(CSVError) -> MappedFile {
    try MappedFile(descriptor: STDIN_FILENO, path: "standard input")
  }

  /// Takes the content behind an open descriptor, which stays open and the caller's.
  ///
  /// - Throws: ``CSVError/isDirectory(path:)`` or ``CSVError/cannotRead(path:reason:)``.
  public init(descriptor: Int32, path: String) throws(CSVError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .cannotRead(path: path, reason: SystemCall.message(errno))
    }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFDIR else { throw .isDirectory(path: path) }
    let size = Int(status.st_size)
    // Files that the system makes up while they are read say that they are empty.
    if kind == S_IFREG, size > 0, lseek(descriptor, 0, SEEK_CUR) == 0 {
      guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
      else { throw .cannotRead(path: path, reason: SystemCall.message(errno)) }
      madvise(address, size, MADV_WILLNEED)
      // Passes over the whole text come before any row is taken from it.
      cmemorylimit_lend(address, size)
      bytes = UnsafeRawBufferPointer(start: address, count: size)
      isMapped = true
    } else {
      bytes = try Self.readToEnd(descriptor, path: path)
      isMapped = false
    }
    self.path = path
    stamp = Stamp(status)
  }

  deinit {
    if isMapped {
      let address = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
      cmemorylimit_take_back(address)
      munmap(address, bytes.count)
    } else {
      free(UnsafeMutableRawPointer(mutating: bytes.baseAddress))
    }
  }

  /// Makes sure that nobody wrote to the file since it was opened; does nothing for what was not mapped.
  ///
  /// - Throws: ``CSVError/changedWhileReading(path:)``, also when the file is gone.
  public func checkUnchanged() throws(CSVError) {
    guard isMapped else { return }
    var status = stat()
    guard stat(path, &status) == 0, Stamp(status) == stamp else { throw .changedWhileReading(path: path) }
  }

  /// Gives the memory of a range back to the system, where the bytes are those of a mapped file.
  ///
  /// They are read from the file again where somebody asks for them. A page that the range shares with what
  /// follows stays; one that it shares with what was before goes.
  func giveBack(_ range: Range<Int>) {
    let inPage = Int(sysconf(Int32(_SC_PAGESIZE))) - 1
    let (start, end) = (range.lowerBound & ~inPage, range.upperBound & ~inPage)
    guard isMapped, start < end, let base = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
  }

  private static func openError(_ path: String, _ code: Int32) -> CSVError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EISDIR: .isDirectory(path: path)
    case EACCES, EPERM: .permissionDenied(path: path)
    default: .cannotRead(path: path, reason: SystemCall.message(code))
    }
  }

  /// Reads until nothing comes any more, doubling the memory as it goes.
  private static func readToEnd(
    _ descriptor: Int32, path: String
  ) throws(CSVError) -> UnsafeRawBufferPointer {
    var capacity = 1 << 20
    var count = 0
    var memory = malloc(capacity)
    while let base = memory {
      let received = read(descriptor, base + count, capacity - count)
      if received == 0 { return UnsafeRawBufferPointer(start: base, count: count) }
      if received < 0, errno != EINTR {
        let reason = SystemCall.message(errno)
        free(base)
        throw .cannotRead(path: path, reason: reason)
      }
      count += max(received, 0)
      guard count == capacity else { continue }
      capacity *= 2
      memory = realloc(base, capacity)
      if memory == nil { free(base) }
    }
    throw .cannotRead(path: path, reason: SystemCall.message(ENOMEM))
  }
}
