/// One thing that is wrong with a configuration, and where.
public struct ConfigurationProblem: Sendable, Equatable {
  /// The key or flag that is wrong.
  public let place: SettingPlace
  /// What is wrong with it, and what would be right.
  public let message: String

  /// A problem at a place.
  public init(_ message: String, at place: SettingPlace) {
    self.message = message
    self.place = place
  }
}

extension ConfigurationProblem: CustomStringConvertible {
  /// `line 12: columns.Tel.kind: …`, or `--region: …`.
  public var description: String { "\(place): \(message)" }
}

extension ConfigurationProblem {
  /// A key that does not exist, with the nearest one that does.
  static func unknownKey(_ key: String, known: [String], at place: SettingPlace) -> ConfigurationProblem {
    ConfigurationProblem("there is no such key; \(suggestion(for: key, among: known))", at: place)
  }

  /// `did you mean "phone"?`, or the list of what is known where nothing is near.
  static func suggestion(for word: String, among known: [String]) -> String {
    if let nearest = NearestWord.nearest(to: word, among: known) { return "did you mean \"\(nearest)\"?" }
    return "known are: \(known.joined(separator: ", "))"
  }
}
