/// Why customers cannot be generated.
public enum CustomerGeneratorError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The number of records is outside what can be made.
  case recordsOutOfRange(records: Int, allowed: ClosedRange<Int>)
  /// There is no profile of that word.
  case unknownProfile(word: String, known: [String])

  /// The error and what to do about it, in one line.
  public var description: String {
    switch self {
    case .recordsOutOfRange(let records, let allowed):
      "cannot generate \(records) records: ask for \(allowed.lowerBound) to \(allowed.upperBound)"
    case .unknownProfile(let word, let known):
      "there is no generator profile “\(word)”: use \(known.joined(separator: ", "))"
    }
  }
}
