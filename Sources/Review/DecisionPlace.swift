/// Where a decision stands: a file and a line.
public struct DecisionPlace: Sendable, Hashable {
  /// The file as it was named.
  public let file: String
  /// The line, counted from 1; of a group in a spreadsheet its first.
  public let line: Int

  /// A place.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

extension DecisionPlace: CustomStringConvertible {
  /// `ana.jsonl:3`.
  public var description: String { "\(file):\(line)" }
}
