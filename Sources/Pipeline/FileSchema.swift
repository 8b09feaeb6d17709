import Reporting
import Review

/// The JSON Schemas of what programs read and write, by the words under which a user asks for them.
public enum FileSchema: String, Sendable, CaseIterable {
  /// A line of `suggestions.jsonl`.
  case suggestion
  /// A line of `decisions.jsonl`.
  case decision
  /// What `explain --json` prints.
  case explanation

  /// The schema as text, in the dialect 2020-12, with a line end.
  public var text: String {
    switch self {
    case .suggestion: SuggestionSchema.text
    case .decision: DecisionSchema.text
    case .explanation: PairReport.schemaText
    }
  }
}
