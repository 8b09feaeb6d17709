/// A value that somebody set, and where, so that a complaint about it can name the place.
public struct Setting<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The value as written; not yet validated.
  public let value: Value
  /// Where it was written.
  public let place: SettingPlace

  /// A value and its place.
  public init(_ value: Value, at place: SettingPlace) {
    self.value = value
    self.place = place
  }
}

/// Where a setting was written.
public enum SettingPlace: Sendable, Equatable {
  /// A key of the configuration file: its YAML path (`columns.Tel.kind`) and line, counted from 1.
  case file(path: String, line: Int)
  /// A flag of the command line, with its dashes.
  case flag(String)
}

extension SettingPlace: CustomStringConvertible {
  /// The place as messages name it.
  public var description: String {
    switch self {
    case .file(let path, let line): "line \(line): \(path)"
    case .flag(let name): name
    }
  }
}
