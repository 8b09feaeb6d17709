import Glibc

/// A private copy of a database and its WAL, in a folder of mode 0700 under the system's temporary folder.
struct DatabaseCopy {
  /// The copy's path.
  let path: String
  private let folder: String

  private static let suffixes = ["", "-wal"]
  private static let sidecars = ["", "-wal", "-shm", "-journal"]

  /// What changes when somebody writes to a file; all zero where there is none.
  private struct Stamp: Equatable {
    var size = 0
    var seconds = 0
    var nanoseconds = 0

    init(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return }
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  /// Copies a database that no program has open; starts again when one writes to it meanwhile.
  init(of location: String, timeout: Double) throws(IngestError) {
    folder = try Self.makeFolder(for: location)
    path = folder + "/copy.sqlite"
    for attempt in 0...Int(max(timeout, 0)) {
      if attempt > 0 { sleep(1) }
      let before = Self.suffixes.map { Stamp(location + $0) }
      do throws(IngestError) {
        for suffix in Self.suffixes { try Self.copy(location + suffix, to: path + suffix, of: location) }
      } catch {
        remove()
        throw error
      }
      if Self.suffixes.map({ Stamp(location + $0) }) == before, access(location + "-shm", F_OK) != 0 {
        return
      }
    }
    remove()
    throw .databaseBusy(location: location, seconds: timeout)
  }

  /// Removes the copy's names; an open connection still reads it.
  func remove() {
    for suffix in Self.sidecars { unlink(path + suffix) }
    rmdir(folder)
  }

  private static func makeFolder(for location: String) throws(IngestError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/twinleaf-\(String(repeating: "X", count: 6))".utf8CString)
    guard mkdtemp(&template) != nil else { throw .journalNeedsWriting(location: location) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Copies a file that may be missing.
  private static func copy(
    _ source: String, to target: String, of location: String
  ) throws(IngestError) {
    unlink(target)
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      if errno == ENOENT { return }
      throw .unreadable(location: location, reason: String(cString: strerror(errno)))
    }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw .journalNeedsWriting(location: location) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(input, &buffer, buffer.count)
      guard count >= 0 else {
        throw .unreadable(location: location, reason: String(cString: strerror(errno)))
      }
      if count == 0 { return }
      // A full temporary folder leaves no way to read the database without writing beside it.
      guard write(output, buffer, count) == count else { throw .journalNeedsWriting(location: location) }
    }
  }
}
