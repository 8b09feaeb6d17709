/// What a decision is called in messages: its number in the ledger, or its place in a file that is being imported.
public enum DecisionReference: Sendable, Hashable {
  /// One that the ledger holds.
  case number(Int)
  /// One that stands in a file.
  case place(DecisionPlace)
}

extension DecisionReference: CustomStringConvertible {
  /// `decision 3`, or `ana.jsonl:3`.
  public var description: String {
    switch self {
    case .number(let number): "decision \(number)"
    case .place(let place): place.description
    }
  }
}
