import Pipeline

/// What blocking rules bring and cost, as a table for people.
enum BlockingText {
  /// The table, with lines that sum it up.
  static func text(of report: BlockingReport) -> String {
    let hasTruth = report.truth != nil
    var table = TextTable(
      [.left, .right, .right, .right] + (hasTruth ? [.right, .right, .right] : []) + [.left, .right, .right],
      header: ["rule", "records", "pairs", "new pairs"]
        + (hasTruth ? ["true pairs", "recall", "recall so far"] : [])
        + ["largest blocks", "split", "pairs left out"])
    // Most tables lack the columns of some rules; a row of noughts for each would bury the others.
    let applied = report.rules.filter { $0.records > 0 }
    for rule in applied {
      table.add(
        [rule.word, rule.records.grouped, rule.pairs.grouped, rule.newPairs.grouped]
          + (rule.truth.map(recall) ?? [])
          + [
            rule.largestBlocks.map(\.grouped).joined(separator: " "), rule.splitBlocks.grouped,
            rule.skippedPairs.grouped,
          ])
    }
    return table.text() + "\n" + summary(of: report) + (report.truth.map(summary) ?? "")
      + leftOut(report.rules.filter { $0.records == 0 })
  }

  private static func recall(of rule: BlockingReport.RuleRecall) -> [String] {
    [rule.foundPairs.grouped, rule.recall.decimals(), rule.cumulativeRecall.decimals()]
  }

  private static func leftOut(_ rules: [BlockingReport.Rule]) -> String {
    rules.isEmpty
      ? "" : "without values to look at: " + rules.map(\.word).joined(separator: ", ") + "\n"
  }

  private static func summary(of report: BlockingReport) -> String {
    "\(report.pairs.grouped) candidate pairs of \(report.records.grouped) records "
      + "(\(report.pairsPerRecord.decimals(1)) a record); "
      + "\(report.unpairedRecords.grouped) records stand beside no other\n"
  }

  private static func summary(of truth: BlockingReport.Recall) -> String {
    "candidate recall \(truth.candidateRecall.decimals()): \(truth.foundPairs.grouped) of "
      + "\(truth.truePairs.grouped) pairs in the truth; found by no rule: \(truth.missedPairs.grouped)\n"
      + TruthText.text(
        recordsWithoutTruth: truth.recordsWithoutTruth, recordsNotFound: truth.recordsNotFound,
        remarks: truth.remarks)
  }
}
