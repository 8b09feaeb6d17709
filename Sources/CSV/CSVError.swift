/// What stops the reading or writing of a file; faults of single rows are data (``CSVRowFault``).
public enum CSVError: Error, Equatable, Sendable {
  /// No file or folder stands at the path.
  case notFound(path: String)
  /// The path names a folder.
  case isDirectory(path: String)
  /// The file may not be opened by this user.
  case permissionDenied(path: String)
  /// Opening, mapping or reading failed for another reason, given in the system's words.
  case cannotRead(path: String, reason: String)
  /// The file's size or time of change is no longer what it was when it was opened.
  case changedWhileReading(path: String)
  /// Writing failed: a full disk, a closed pipe, a quota; `reason` is the system's text for `errno`.
  case cannotWrite(destination: String, reason: String, errno: Int32)
  /// The delimiter and quote cannot tell cells apart.
  case invalidDialect(reason: String)
}

extension CSVError: CustomStringConvertible {
  /// One sentence for a person: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .notFound(let path):
      "\(path): no such file"
    case .isDirectory(let path):
      "\(path): is a directory; name a file in it"
    case .permissionDenied(let path):
      "\(path): permission denied; this user may not read it"
    case .cannotRead(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .changedWhileReading(let path):
      "\(path): changed while it was being read; run again when its export has finished"
    case .cannotWrite(let destination, let reason, _):
      "\(destination): cannot be written: \(reason)"
    case .invalidDialect(let reason):
      "invalid CSV dialect: \(reason)"
    }
  }
}
