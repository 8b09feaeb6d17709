/// What can go wrong while reports are written.
public enum ReportError: Error, Equatable {
  /// A file or folder cannot be created, written or exchanged; with the system's reason.
  case cannotWrite(path: String, reason: String)
}

extension ReportError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason); the last good output is still in place"
    }
  }
}
