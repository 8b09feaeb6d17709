import Records
import Reporting
import Resolution

/// Tells whether a run's outputs look as if its input were wrong, so that the last good ones had better stay.
///
/// Its sentences hold names of sources and columns and counts, never a customer's value.
struct SafetyBrake {
  /// How many of the last runs the median of new groups is taken from.
  static let historyLength = 10

  /// What became of one source's records since the last run.
  struct SourceChange: Equatable {
    /// The source's name.
    let source: String
    /// Its records in the last run.
    var before = 0
    /// Those gone that another record of the same customer is left of in the source: merged where they came from.
    var merged = 0
    /// Those gone with their customer; new records do not make up for them.
    var lost = 0
  }

  let limits: BrakeLimits

  /// Why an input shrank too much, a sentence for each source that did.
  func shrinkage(_ sources: [SourceChange]) -> [String] {
    sources.compactMap { change in
      let share = Double(change.lost) / Double(max(change.before, 1))
      if share <= limits.shrink { return nil }
      let merged = change.merged == 0 ? "" : ", \(change.merged.grouped) merged ones not counted"
      return """
        the input \(change.source) shrank by \(percent(share)), \(change.lost.grouped) of \(change.before.grouped) \
        records are gone\(merged) (the limit is \(percent(limits.shrink)))
        """
    }
  }

  /// Why there are too many new groups; `history` holds the new groups of earlier runs, the latest first.
  func newGroups(_ count: Int, history: [Int]) -> [String] {
    let last = history.prefix(SafetyBrake.historyLength).sorted()
    if last.isEmpty { return [] }
    let median = Double(last[(last.count - 1) / 2] + last[last.count / 2]) / 2
    let limit = max(median * limits.newGroups, Double(limits.newGroupsLeast))
    if Double(count) <= limit { return [] }
    let runs = last.count == 1 ? "the run before" : "the last \(last.count) runs"
    return [
      """
      \(count.grouped) new groups are more than \(shown(limits.newGroups)) times the \(shown(median)) that are usual \
      (median of \(runs)), and more than \(limits.newGroupsLeast.grouped)
      """
    ]
  }

  /// Why single values decide too much.
  func oneValue(_ values: [FrequentValue], of records: Int) -> [String] {
    values.map { value in
      let share = Double(value.recordCount) / Double(max(records, 1))
      return """
        one value of \(value.column) is on \(value.recordCount.grouped) records, \(percent(share)) of all, and decides \
        \(value.groupCount == 1 ? "a group" : "\(value.groupCount.grouped) groups") (the limit is \
        \(percent(limits.oneValue)))
        """
    }
  }

  private func percent(_ share: Double) -> String { "\(shown((share * 1000).rounded() / 10)) %" }

  private func shown(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\((number * 10).rounded() / 10)"
  }
}
