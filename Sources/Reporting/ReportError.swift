/// What can go wrong while reports are written.
public enum ReportError: Error, Equatable {
  /// A file or folder cannot be created, written or exchanged; with the system's reason.
  case cannotWrite(path: String, reason: String)
  /// The path names no folder of its own: empty, `/`, `.` or `..`.
  case unusablePath(String)
  /// The folder in which the output should stand does not exist.
  case missingParent(path: String, parent: String)
  /// Something other than a folder stands there.
  case notAFolder(path: String)
  /// The folder holds files that Twinleaf did not write; with the name of one.
  case foreignFolder(path: String, example: String)
  /// A file that the run reads lies in the folder, which would be moved or deleted with it.
  case holdsInput(path: String, input: String)
  /// The folder is the root of a mounted file system, so that it cannot be exchanged.
  case mountPoint(path: String)
}

extension ReportError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason); the last good output is still in place"
    case .unusablePath(let path):
      "the output cannot be \"\(path)\": name a folder of its own, such as out"
    case .missingParent(let path, let parent):
      "cannot write \(path): the folder \(parent) does not exist; create it first"
    case .notAFolder(let path):
      "cannot write \(path): it is there and is not a folder; move it away or name another output"
    case .foreignFolder(let path, let example):
      "\(path) holds files that Twinleaf did not write, such as \(example); it would be replaced as a whole: "
        + "move it away or name another output"
    case .holdsInput(let path, let input):
      "\(input) lies in \(path), which the output would move away or delete, and inputs are never touched: "
        + "name another output"
    case .mountPoint(let path):
      "\(path) is a mount point, which cannot be exchanged in one step; name a folder inside it"
    }
  }
}
