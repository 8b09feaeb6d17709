import CustomerGenerator
import Evaluation
import Ingest
import Ledger
import Normalization
import Reporting

/// Why a job cannot do its work; the error of every job, and what the exit status is chosen from.
public enum DedupeError: Error, Sendable {
  /// Settings are wrong.
  case configuration(ConfigurationError)
  /// An input cannot be used, or is not what the saved mapping says.
  case input(IngestError)
  /// There are more candidate pairs than may be scored; with what was known of them beforehand.
  case tooManyPairs(PairForecast, limit: Int)
  /// The safety brake: the outputs went aside, and the last good ones stay.
  case heldBack(reasons: [String], quarantine: String)
  /// Conditions of `--fail-if` hold; a sentence each. The outputs were written.
  case conditionsHold([String])
  /// What is remembered would rest on row numbers.
  case noTrueIDs(statePath: String)
  /// The state file cannot be used.
  case state(LedgerError)
  /// Outputs cannot be written.
  case output(ReportError)
  /// No record has the name that was given.
  case unknownRecord(reference: String)
  /// Several records have it; with some of them.
  case ambiguousRecord(reference: String, candidates: [String])
  /// No decision of the state file has these numbers.
  case unknownDecision(numbers: [Int])
  /// No group of a run's outputs has the name that was given; `isRecord` where it names a record that stands in none, else
  /// with the nearest id there is.
  case unknownGroup(name: String, folder: String, isRecord: Bool, nearest: String?)
  /// A file that an earlier run wrote, or the truth, cannot be read.
  case unreadableFile(message: String)
  /// Such customers cannot be generated.
  case generator(CustomerGeneratorError)
  /// The truth is not what a truth file should be.
  case truth(EvaluationError)
}

extension DedupeError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .configuration(let error): error.description
    case .input(let error): error.description
    case .output(let error): error.description
    case .truth(let error): error.description
    case .generator(let error): error.description
    case .unreadableFile(let message): message
    case .unknownDecision(let numbers):
      "there is no decision \(numbers.map(String.init).joined(separator: ", ")); twinleaf decide list shows which there are"
    case .state(let error): error.description
    case .conditionsHold(let sentences): sentences.joined(separator: "; ")
    case .heldBack(let reasons, let quarantine):
      """
      safety brake: \(reasons.joined(separator: "; ")). The outputs are in \(quarantine), the last good ones stay: look at \
      the input, or run again with --accept
      """
    case .noTrueIDs(let statePath):
      """
      no column of ids was found, and what \(statePath) remembers of a record must not rest on the number of its row; name \
      the column with --id-column, or run without --state
      """
    case .tooManyPairs(let forecast, let limit):
      """
      up to \(forecast.pairs.grouped) candidate pairs are more than the \(limit.grouped) that may be scored. Nothing was written: \
      \(forecast.advice)
      """
    case .unknownRecord(let reference):
      "there is no record \"\(reference)\"; name it SOURCE:ID as in crosswalk.csv, or by its id"
    case .unknownGroup(let name, let folder, true, _):
      "\"\(name)\" stands in no group of \(folder): nothing there was found to be the same customer"
    case .unknownGroup(let name, let folder, false, let nearest):
      "there is no group, entity or record \"\(name)\" in \(folder)"
        + (nearest.map { "; did you mean \($0)?" } ?? "; name a group_id, an entity_id or SOURCE:ID")
    case .ambiguousRecord(let reference, let candidates):
      "several records are called \"\(reference)\": \(candidates.joined(separator: ", "))"
    }
  }
}
