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

  /// Locks a file, which exists or is made with mode 0600; never waits.
  init(path: String, creating: Bool) throws(LedgerError) {
    let flags = O_RDWR | O_CLOEXEC | (creating ? O_CREAT | O_EXCL : 0)
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw LedgerError(opening: path, code: errno) }
    guard LedgerLock.request(F_WRLCK, descriptor) else {
      let code = errno
      close(descriptor)
      if code == EAGAIN || code == EACCES { throw .locked(path: path) }
      throw .cannotWrite(path: path, reason: LedgerError.reason(code))
    }
    // Whoever held it may have put another file in its place just before.
    guard LedgerLock.isFile(descriptor, at: path) else {
      close(descriptor)
      throw .locked(path: path)
    }
    self.descriptor = descriptor
  }

  deinit {
    // A process that is just being started by this one holds the descriptor, too, until it is another program.
    _ = LedgerLock.request(F_UNLCK, descriptor)
    close(descriptor)
  }

  private static func request(_ type: Int32, _ descriptor: Int32) -> Bool {
    var request = flock()
    request.l_type = Int16(type)
    request.l_whence = Int16(SEEK_SET)
    request.l_start = place
    request.l_len = 1
    return fcntl(descriptor, setLock, &request) == 0
  }

  /// Whether an open file is what stands at a path.
  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    guard fstat(descriptor, &mine) == 0, stat(path, &there) == 0 else { return false }
    return mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }
}

extension LedgerError {
  /// What it means that a file cannot be opened.
  init(opening path: String, code: Int32) {
    switch code {
    case ENOENT: self = .missing(path: path)
    // It was made in the same moment.
    case EEXIST: self = .locked(path: path)
    case EISDIR: self = .damaged(path: path, reason: "it is a folder")
    default: self = .cannotWrite(path: path, reason: LedgerError.reason(code))
    }
  }

  /// The system's words for an error.
  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
