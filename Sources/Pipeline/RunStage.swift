/// The stages of the main job, in order.
public enum RunStage: String, Sendable, CaseIterable {
  /// Inputs to records.
  case read
  /// Records to candidate pairs.
  case block
  /// Candidate pairs to the linkage model, and to their match weights under it.
  case score
  /// Scored pairs to entities and suggestions.
  case resolve
  /// Suggestions to the files of the output folder.
  case write

  /// The stage's place, counted from 1.
  public var number: Int { (RunStage.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// What people read while it runs: "reading".
  public var label: String {
    switch self {
    case .read: "reading"
    case .block: "finding candidate pairs"
    case .score: "judging the pairs"
    case .resolve: "grouping"
    case .write: "writing reports"
    }
  }
}
