import Pipeline

/// What blocking rules bring and cost, as a table for people.
enum BlockingText {
  /// The table, with a line that sums it up.
  static func text(of report: BlockingReport) -> String {
    var table = TextTable(
      [.left, .right, .right, .right, .left, .right, .right],
      header: ["rule", "records", "pairs", "new pairs", "largest blocks", "split", "pairs left out"])
    // Most tables lack the columns of some rules; a row of noughts for each would bury the others.
    let applied = report.rules.filter { $0.records > 0 }
    for rule in applied {
      table.add([
        rule.word, rule.records.grouped, rule.pairs.grouped, rule.newPairs.grouped,
        rule.largestBlocks.map(\.grouped).joined(separator: " "), rule.splitBlocks.grouped,
        rule.skippedPairs.grouped,
      ])
    }
    return table.text() + "\n" + summary(of: report) + leftOut(report.rules.filter { $0.records == 0 })
  }

  private static func leftOut(_ rules: [BlockingReport.Rule]) -> String {
    rules.isEmpty
      ? "" : "without values to look at: " + rules.map(\.word).joined(separator: ", ") + "\n"
  }

  private static func summary(of report: BlockingReport) -> String {
    let perRecord = report.records == 0 ? 0 : Double(report.pairs) / Double(report.records)
    let rounded = (perRecord * 10).rounded() / 10
    return
      "\(report.pairs.grouped) candidate pairs of \(report.records.grouped) records (\(rounded) a record); "
      + "\(report.unpairedRecords.grouped) records stand beside no other\n"
  }
}
