import CSQLite
import GRDB

/// What is wrong with a state file's content, without the path.
struct LedgerDamage: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

extension LedgerError {
  /// What an error of a connection means for the user.
  init(path: String, _ error: any Error) {
    switch error {
    case let error as LedgerError: self = error
    case let error as LedgerDamage: self = .damaged(path: path, reason: error.reason)
    case let error as DatabaseError: self.init(path: path, error)
    default: self = .damaged(path: path, reason: "it cannot be read as one")
    }
  }

  private init(path: String, _ error: DatabaseError) {
    let message = error.message ?? error.resultCode.description
    switch error.extendedResultCode.rawValue {
    case SQLITE_IOERR | 1 << 8, SQLITE_IOERR | 2 << 8:
      self = .damaged(path: path, reason: "it cannot be read to its end")
      return
    default: break
    }
    switch error.resultCode.rawValue {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .locked(path: path)
    case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_TOOBIG,
      SQLITE_NOMEM:
      self = .cannotWrite(path: path, reason: message)
    default: self = .damaged(path: path, reason: message)
    }
  }

  /// The same of a file by another name; that its folder is missing is told as such.
  func renamed(_ path: String) -> LedgerError {
    switch self {
    case .missing: .cannotWrite(path: path, reason: "there is no such folder")
    case .locked: .locked(path: path)
    case .damaged(_, let reason): .damaged(path: path, reason: reason)
    case .newer(_, let migration): .newer(path: path, migration: migration)
    case .cannotWrite(_, let reason): .cannotWrite(path: path, reason: reason)
    }
  }
}
