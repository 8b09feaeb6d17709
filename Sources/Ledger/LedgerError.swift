/// Why a state file cannot be used.
public enum LedgerError: Error, Sendable, Equatable {
  /// There is no file, and the command does not make one.
  case missing(path: String)
  /// Another run holds it.
  case locked(path: String)
  /// It is no state file, or damaged; with what was found.
  case damaged(path: String, reason: String)
  /// A newer version of Twinleaf wrote it; with the last migration that this one does not know.
  case newer(path: String, migration: String)
  /// It cannot be written: full, read-only, no such folder.
  case cannotWrite(path: String, reason: String)
}

extension LedgerError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no state file \(path); the first `twinleaf dedupe --state \(path)` makes it"
    case .locked(let path):
      "another run holds \(path); wait for it to end, nothing was changed"
    case .damaged(let path, let reason):
      "\(path) cannot be used as a state file: \(reason); if the path is right, put the last backup there"
    case .newer(let path, let migration):
      "\(path) was written by a newer twinleaf (\(migration)); run that version, nothing was changed"
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason)"
    }
  }
}
