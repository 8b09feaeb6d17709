import GRDB
import Glibc

/// The state file of a site: what was decided, which runs were made, and what the last one left.
///
/// One SQLite file with a rollback journal, so that it is one file whenever nobody writes. A writer holds it from opening
/// to ``close()``, and another writer is refused at once; readers read between a writer's transactions. Every method that
/// changes something is one transaction, on the disk when it returns. Not for several threads at once.
public final class LedgerStore {
  /// What a store is opened for.
  public enum Access: Sendable {
    /// Reading an existing file, also while a run holds it; a transaction that is being written is waited for.
    case reading
    /// Reading and changing an existing file.
    case writing
    /// Reading and changing, and making the file where there is none.
    case creating
  }

  /// The file's path.
  public let path: String
  /// 128 random bits made with the file, for keyed digests of values: without the file nobody can make them again.
  public let digestKey: (UInt64, UInt64)

  let queue: DatabaseQueue
  private var lock: LedgerLock?

  /// Opens a state file.
  ///
  /// Throws `.missing` where there is none and none is to be made, `.locked` where another process writes it, `.damaged`
  /// for what is no state file or has lost its structure, `.newer` for one of a later version, `.cannotWrite` where
  /// the file or its folder refuses. A file that is refused is not changed.
  public init(path: String, _ access: Access) throws(LedgerError) {
    self.path = path
    if access == .creating, Glibc.access(path, F_OK) != 0, errno == ENOENT {
      lock = try LedgerFile.create(path)
    } else if access == .reading {
      lock = nil
    } else {
      lock = try LedgerLock(path: path, creating: false)
    }
    let file = LedgerFile(path: path)
    try file.checkHeader()
    if access != .reading { file.removeDraft() }
    queue = try file.open()
    digestKey = try file.checkContent(of: queue, isWriter: access != .reading)
  }

  deinit { close() }

  /// Gives the file back to other writers; the store cannot be used afterwards.
  public func close() {
    try? queue.close()
    lock = nil
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw LedgerError(path: path, error)
    }
  }

  /// Changes in one transaction.
  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw LedgerError(path: path, error)
    }
  }
}
