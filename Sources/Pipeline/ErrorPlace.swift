import Ingest

/// A place that an error speaks of, for programs that show it there.
public struct ErrorPlace: Sendable, Equatable, Encodable {
  /// The file, as it was named; nil where it is the command line.
  public let file: String?
  /// The line, counted from 1.
  public let line: Int?
  /// The column, counted from 1.
  public let column: Int?
  /// The key of the configuration file, or the flag.
  public let setting: String?
  /// What is wrong there.
  public let message: String

  private init(file: String?, line: Int? = nil, column: Int? = nil, setting: String? = nil, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.setting = setting
    self.message = message
  }

  /// The places that an error speaks of, as far as they are known; none for most.
  public static func all(of error: DedupeError) -> [ErrorPlace] {
    switch error {
    case .configuration(let error): places(of: error)
    case .input(let error):
      location(of: error).map { [ErrorPlace(file: $0, line: line(of: error), message: error.description)] }
        ?? []
    default: []
    }
  }

  private static func places(of error: ConfigurationError) -> [ErrorPlace] {
    switch error {
    case .malformed(let path, let line, let column, let reason):
      [ErrorPlace(file: path, line: line, column: column, message: reason)]
    case .invalid(let path, let problems): problems.map { place(of: $0, path: path) }
    case .unreadable(let path, _), .unusableModel(let path, _), .alreadyExists(let path),
      .cannotWrite(let path, _):
      [ErrorPlace(file: path, message: error.description)]
    }
  }

  private static func place(of problem: ConfigurationProblem, path: String?) -> ErrorPlace {
    switch problem.place {
    case .file(let key, let line):
      ErrorPlace(
        file: path ?? Defaults.configurationPath, line: line, setting: key.isEmpty ? nil : key,
        message: problem.message)
    case .flag(let flag): ErrorPlace(file: nil, setting: flag, message: problem.message)
    }
  }

  private static func location(of error: IngestError) -> String? {
    switch error {
    case .notFound(let location), .isDirectory(let location), .unreadable(let location, _),
      .empty(let location),
      .noRows(let location), .binary(let location, _), .noReadableRecord(let location, _, _),
      .wrongEncoding(let location, _, _), .tooLarge(let location, _), .databaseOnStream(let location),
      .noSuchColumn(_, _, let location, _), .notADatabase(let location), .tableAndQuery(let location),
      .tableNeeded(let location, _), .noSuchTable(let location, _, _), .queryNotReadOnly(let location),
      .queryFailed(let location, _), .databaseBusy(let location, _), .journalNeedsWriting(let location),
      .databaseDamaged(let location, _):
      location
    default: nil
    }
  }

  private static func line(of error: IngestError) -> Int? {
    if case .noReadableRecord(_, let line, _) = error { line } else { nil }
  }
}
