import Blocking
import Records

/// What is known of a run's candidate pairs before any is compared.
public struct PairForecast: Sendable, Equatable {
  /// Records that share one value, or one combination of values, and bring most pairs of a rule.
  public struct Crowd: Sendable, Equatable {
    /// How many they are.
    public let records: Int
    /// The columns that hold what they share; the value itself is a customer's.
    public let columns: [String]
    /// The pairs that they make.
    public let pairs: Int
  }

  /// Seconds of one thread to judge a pair, about, on the machines that `scripts/bench` is run on: 0.37 microseconds at a
  /// million records, 0.49 at ten million.
  private static let secondsPerPair = 0.45e-6
  /// Bytes that a pair takes, about, until all are judged.
  private static let bytesPerPair = 8.0

  /// The most candidate pairs that there can be: a pair that several rules bring counts for each.
  public let pairs: Int
  /// The records among which they are.
  public let records: Int
  /// Seconds of judging them, about.
  public let seconds: Double
  /// Memory that they take, about, beyond that of the records.
  public let bytes: Int
  /// The rule that brings most; nil where none brings any.
  public let heaviestRule: String?
  /// The records that bring most of that rule's pairs, if any do.
  public let crowd: Crowd?

  /// The forecast of a table.
  init(_ forecast: BlockingForecast, of table: RecordTable, threads: Int) {
    pairs = forecast.pairCount
    records = table.count
    seconds = Double(forecast.pairCount) * PairForecast.secondsPerPair / Double(max(threads, 1))
    bytes = Int(Double(forecast.pairCount) * PairForecast.bytesPerPair)
    heaviestRule = forecast.heaviestRule
    crowd = forecast.crowd.map { crowd in
      Crowd(
        records: crowd.recordCount, columns: crowd.attributes.map(table.name(ofAttribute:)),
        pairs: crowd.pairCount)
    }
  }
}

extension PairForecast {
  /// What to do where there are too many: who brings them, and how they become fewer.
  var advice: String {
    let remedies = """
      `twinleaf blocking` shows what each rule brings; --partition-by compares only inside one value of a column, \
      a column that says little of a customer can be mapped as display, and --max-pairs allows more
      """
    guard let heaviestRule else { return remedies }
    guard let crowd else { return "rule \(heaviestRule) brings most of them; \(remedies)" }
    let columns = crowd.columns.map { "\"\($0)\"" }.joined(separator: " and ")
    let what = crowd.columns.count > 1 ? "values" : "one value"
    return """
      rule \(heaviestRule) brings most of them, and \(crowd.pairs.grouped) alone come of \(what) in \(columns) that \
      \(crowd.records.grouped) records carry: if it is nobody's own, name it in `placeholders` or lower `hub-names`; \(remedies)
      """
  }
}
