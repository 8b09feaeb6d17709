import CSV

/// Why something cannot be measured.
public enum EvaluationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The truth has nothing in it, not even a header.
  case emptyTruth(file: String)
  /// The truth lacks a column that it must have.
  case missingColumn(file: String, column: String, found: [String])
  /// The truth and the result have no record in common.
  case noCommonRecord(file: String, named: Int, records: Int)
  /// The truth cannot be opened or read.
  case unreadable(CSVError)
  /// Two lists that say something of the same records have different lengths.
  case differentLengths(truth: Int, predicted: Int)
  /// A pair names a record that is not there.
  case recordOutOfRange(pair: Int, record: UInt32, records: Int)
  /// A pair has a probability that is not a number from 0 to 1.
  case probabilityOutOfRange(pair: Int, probability: Double)

  /// The error and what to do about it, in one line.
  public var description: String {
    switch self {
    case .emptyTruth(let file):
      "\(file): empty; a truth file has the columns id and entity"
    case .missingColumn(let file, let column, let found):
      "\(file):1: no column “\(column)”; the columns are \(found.joined(separator: ", "))"
    case .noCommonRecord(let file, let named, let records):
      """
      \(file): it names \(named) records, and none of the \(records) here; its id, and source where it has one, must \
      be as in crosswalk.csv
      """
    case .unreadable(let error):
      error.description
    case .differentLengths(let truth, let predicted):
      "the truth names \(truth) records and the result \(predicted): both must list the same ones"
    case .recordOutOfRange(let pair, let record, let records):
      "pair \(pair) names record \(record), but there are \(records) records, counted from 0"
    case .probabilityOutOfRange(let pair, let probability):
      "pair \(pair) has the probability \(probability), which is not between 0 and 1"
    }
  }
}
