import Glibc

/// The writer's lock on a state file: of the system, so that it ends with the process however that ends.
///
/// An open file description lock on a byte far behind those that SQLite locks for itself. Other processes may read the
/// file meanwhile. Closing any descriptor of a file gives up what SQLite holds of it in the same process, so the lock
/// must outlive the connection.
final class LedgerLock {
  // SQLite locks 512 bytes from 1 GiB on; no file is so long that this byte is written.
  private static let place = 1 << 62
  // F_OFD_SETLK of <fcntl.h>, the same on every Linux; Swift's Glibc leaves it out.
  private static let setLock: Int32 = 37

  private let descriptor: Int32

  /// Locks an existing file, or makes it with mode 0600; never waits.
  init(path: String, creating: Bool) throws(LedgerError) {
    let flags = O_RDWR | O_CLOEXEC | (creating ? O_CREAT : 0)
    descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw LedgerError(opening: path, code: errno) }
    var request = flock()
    request.l_type = Int16(F_WRLCK)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = LedgerLock.place
    request.l_len = 1
    guard fcntl(descriptor, LedgerLock.setLock, &request) == 0 else {
      let code = errno
      close(descriptor)
      if code == EAGAIN || code == EACCES { throw .locked(path: path) }
      throw .cannotWrite(path: path, reason: LedgerError.reason(code))
    }
    // Whoever held it may have put another file in its place just before.
    guard isFile(at: path) else {
      close(descriptor)
      throw .locked(path: path)
    }
  }

  deinit { close(descriptor) }

  /// Whether the locked file is what stands at a path.
  private func isFile(at path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0, stat(path, &there) == 0 else { return false }
    return mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }

  /// Empties the file.
  func truncate() -> Bool { ftruncate(descriptor, 0) == 0 }
}

extension LedgerError {
  /// What it means that a file cannot be opened.
  init(opening path: String, code: Int32) {
    switch code {
    case ENOENT: self = .missing(path: path)
    case EISDIR: self = .damaged(path: path, reason: "it is a folder")
    default: self = .cannotWrite(path: path, reason: LedgerError.reason(code))
    }
  }

  /// The system's words for an error.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
