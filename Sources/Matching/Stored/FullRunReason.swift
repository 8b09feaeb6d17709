/// Why a run learns its model and scores all pairs anew instead of taking over what the last run left.
public enum FullRunReason: Error, Sendable, Equatable {
  /// No run has left anything yet, or what it left was forgotten with an erased customer.
  case nothingStored
  /// The user asked for it.
  case asked
  /// Columns, what they were taken for, settings, a model that was named or the program's version are not what they were.
  case otherComparisons
  /// Another version of Twinleaf left it.
  case otherVersion
  /// It cannot be read any more.
  case damaged
  /// So many runs were judged by the model already.
  case tooManyRuns(Int)
  /// Of so many records in a hundred values or existence have changed since the model was learned.
  case drifted(percent: Int)
}

extension FullRunReason: CustomStringConvertible {
  /// The reason as part of a sentence: "all pairs were scored: …".
  public var description: String {
    switch self {
    case .nothingStored: "the state file holds no scores of an earlier run"
    case .asked: "--full was given"
    case .otherComparisons:
      "columns, what they were taken for, settings, the model or Twinleaf's version have changed since the last run"
    case .otherVersion: "another version of Twinleaf made the stored scores"
    case .damaged: "the stored scores are damaged"
    case .tooManyRuns(let runs): "\(runs) runs were judged by the model of an earlier one"
    case .drifted(let percent):
      "\(percent) % of the records are new, changed or gone since the model was learned"
    }
  }
}
