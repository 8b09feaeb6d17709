/// Why a configuration cannot be used.
public enum ConfigurationError: Error, Sendable, Equatable {
  /// The file cannot be opened or read; with the system's reason.
  case unreadable(path: String, reason: String)
  /// The file is not YAML; `line` and `column` are counted from 1.
  case malformed(path: String, line: Int, column: Int, reason: String)
  /// Settings are wrong: all of them at once. `path` is the file's, nil where flags alone are to blame.
  case invalid(path: String?, problems: [ConfigurationProblem])
  /// The saved model cannot be used; with the reason.
  case unusableModel(path: String, reason: String)
  /// `init` would overwrite a file and was not told to.
  case alreadyExists(path: String)
  /// The proposed mapping cannot be written; with the system's reason.
  case cannotWrite(path: String, reason: String)
}

extension ConfigurationError: CustomStringConvertible {
  /// The message for the user, a line for each problem.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "cannot read the configuration \(path): \(reason)"
    case .malformed(let path, let line, let column, let reason):
      "\(path) is not YAML: line \(line), column \(column): \(reason)"
    case .invalid(let path, let problems):
      ConfigurationError.list(problems, path: path)
    case .unusableModel(let path, let reason):
      "cannot use the model of \(path): \(reason)"
    case .alreadyExists(let path):
      "\(path) exists already and was left as it is; --force replaces it"
    case .cannotWrite(let path, let reason):
      "cannot write \(path): \(reason)"
    }
  }

  private static func list(_ problems: [ConfigurationProblem], path: String?) -> String {
    problems.map { problem in
      switch problem.place {
      case .file: "\(path ?? Defaults.configurationPath): \(problem)"
      case .flag: problem.description
      }
    }.joined(separator: "\n")
  }
}
