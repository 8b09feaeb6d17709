import Matching
import Records
import Resolution

/// `suggestions.jsonl`: a line per group, for programs and AI agents.
///
/// Each line is an object of the schema `twinleaf.suggestion/1`, which `twinleaf schema suggestion` prints:
/// `idempotency_key`, `group_id`, `band`, `match_weight` (bits), `probability`; `members` with their original `fields`
/// (empty ones left out) and how each compares with the first member; `evidence` for and against, lines that add up to the
/// match weight; `weakest_join` and all `joins`; `standing`, `blocking_rules`, `evidence_digest`, `question`. `survivor` and
/// `result` are null in the band `possible`, where nothing is merged, the members' roles are `entity-1` and `entity-2`, and
/// `parts` names the two. Records are named `[PARTITION/]SOURCE:ID`. Customers' values stand in `fields`, `result` and
/// `question_about` alone, and never in a sentence of ours.
public struct JSONLinesReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "jsonl"
  /// One line for help.
  public static let summary = "a line per group with members and evidence; for programs and AI agents"
  /// The file's name in the output folder.
  public static let fileName = "suggestions.jsonl"

  /// The characters (Unicode scalars) after which a value is cut; `suggestions.csv` holds it whole.
  static let longestValue = 1_000

  /// The report as it is always written.
  public init() {}

  /// The file in parts of some groups, about a hundred kilobytes each.
  public func parts(of content: ReportContent) -> ReportParts {
    let line = SuggestionLine(content)
    return .json(of: content.suggestions.count, atMost: 32) { part, text in
      let suggestions = content.suggestions[part]
      for (suggestion, details) in zip(suggestions, content.details(of: suggestions)) {
        line.write(suggestion, details, to: &text)
      }
    }
  }
}
