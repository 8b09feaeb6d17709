/// The parameters of a field kind as written: names and texts.
public struct FieldParameters: Sendable, Equatable {
  /// The texts by name.
  public let texts: [String: String]

  /// Parameters as written.
  public init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// Refuses every parameter that is not among `known`.
  public func allow(_ known: [String], of kind: String) throws(FieldParameterError) {
    for name in texts.keys.sorted() where !known.contains(name) {
      throw .unknown(name: name, kind: kind, known: known)
    }
  }
}

/// What is wrong with a field kind's parameters.
public enum FieldParameterError: Error, Equatable {
  /// The kind has no parameter of this name.
  case unknown(name: String, kind: String, known: [String])
  /// The parameter has a value that the kind does not understand.
  case invalid(name: String, kind: String, expected: String)
}

extension FieldParameterError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .unknown(let name, let kind, let known):
      known.isEmpty
        ? "kind \(kind) has no parameter \"\(name)\"; it takes none"
        : "kind \(kind) has no parameter \"\(name)\"; it takes \(known.joined(separator: ", "))"
    case .invalid(let name, let kind, let expected):
      "parameter \"\(name)\" of kind \(kind): expected \(expected)"
    }
  }
}
