/// The stages of the main job, in order.
public enum RunStage: String, Sendable, CaseIterable {
  /// Inputs to records.
  case read
  /// Records to candidate pairs.
  case block
  /// A sample of the pairs to the linkage model.
  case train
  /// Every candidate pair to its match weight.
  case score
  /// Scored pairs to entities.
  case cluster
  /// Entities to suggestions: survivors, golden records, evidence.
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
    case .train: "learning the model"
    case .score: "scoring pairs"
    case .cluster: "clustering"
    case .resolve: "choosing survivors"
    case .write: "writing reports"
    }
  }
}
