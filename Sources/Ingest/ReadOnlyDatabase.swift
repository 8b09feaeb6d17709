import CSQLite
import GRDB
import Glibc

/// An SQLite database opened so that neither it nor its folder is changed.
///
/// SQLite reads a database in WAL mode through a `-shm` file beside it, and makes that file where it is not
/// there: that is, where no program has the database open. Such a database is copied with its WAL into a
/// private folder and read there; the copy's names are gone before the first row is read, so that not even a
/// killed run leaves it behind.
struct ReadOnlyDatabase {
  private let location: String
  private let busyTimeout: Double

  init(location: String, busyTimeout: Double) {
    self.location = location
    self.busyTimeout = busyTimeout
  }

  /// Lends a connection that holds one snapshot of the database for as long as `body` runs.
  func withSnapshot<Value>(
    _ body: (Database) throws(IngestError) -> Value
  ) throws(IngestError) -> Value {
    guard try needsCopy() else { return try snapshot(of: location, afterFirstRead: {}, body) }
    let copy = try DatabaseCopy(of: location, timeout: busyTimeout)
    defer { copy.remove() }
    return try snapshot(of: copy.path, afterFirstRead: copy.remove, body)
  }

  private func snapshot<Value>(
    of path: String, afterFirstRead: () -> Void, _ body: (Database) throws(IngestError) -> Value
  ) throws(IngestError) -> Value {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(busyTimeout)
    let result: Result<Value, IngestError>
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      result = try queue.read { database in
        // The deferred transaction takes its snapshot at the first read.
        _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema")
        afterFirstRead()
        do throws(IngestError) {
          return .success(try body(database))
        } catch {
          return .failure(error)
        }
      }
    } catch let error as DatabaseError {
      throw self.error(code: error.extendedResultCode.rawValue, message: error.message ?? "")
    } catch {
      throw .databaseDamaged(location: location, message: "\(error)")
    }
    return try result.get()
  }

  /// What a code of SQLite means for the user.
  func error(code: Int32, message: String) -> IngestError {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .databaseBusy(location: location, seconds: busyTimeout)
    case SQLITE_CANTOPEN, SQLITE_READONLY: .journalNeedsWriting(location: location)
    case SQLITE_ERROR, SQLITE_INTERRUPT, SQLITE_AUTH: .queryFailed(location: location, message: message)
    default: .databaseDamaged(location: location, message: message)
    }
  }

  /// Whether the database is in WAL mode and no program has it open.
  private func needsCopy() throws(IngestError) -> Bool {
    let descriptor = open(location, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(location: location, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    // Bytes 18 and 19 of the header: the versions that a writer and a reader need, 2 for WAL.
    var versions: [UInt8] = [0, 0]
    guard pread(descriptor, &versions, 2, 18) == 2, versions.contains(2) else { return false }
    return access(location + "-shm", F_OK) != 0
  }
}
