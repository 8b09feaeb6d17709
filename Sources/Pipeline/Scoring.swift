import Matching

/// What the scoring of a run gives.
struct Scoring {
  /// The model, and the pairs under it.
  let trained: LinkageTraining.Outcome
  /// What the run leaves for the next one; nil without a state file.
  var stored: StoredScores?
  /// What the reader should know of how pairs were scored; nil where a run has no earlier one.
  var remark: String?
}
