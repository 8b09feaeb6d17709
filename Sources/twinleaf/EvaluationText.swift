import Pipeline

/// Measures against truth, as tables for people.
enum EvaluationText {
  /// The text.
  static func text(of report: EvaluationReport) -> String {
    var text =
      "\(report.records.grouped) records, \(report.trueEntities.grouped) customers and "
      + "\(report.truePairs.grouped) pairs in the truth\n"
      + TruthText.text(
        recordsWithoutTruth: report.recordsWithoutTruth, recordsNotFound: report.recordsNotFound,
        remarks: report.remarks)
    text += "\n" + bands(of: report)
    if let relatives = report.relatives { text += "\n" + households(of: report, relatives) }
    text += "\n" + expectations(of: report)
    if let best = report.bestThreshold {
      text +=
        "\nbest threshold of pairs.csv: \(best.probability.decimals()), with precision "
        + "\(best.precision.decimals()), recall \(best.recall.decimals()), F1 \(best.f1.decimals()) of single pairs\n"
    }
    if !report.calibration.isEmpty { text += "\n" + calibration(of: report) }
    return text
  }

  private static func bands(of report: EvaluationReport) -> String {
    var table = TextTable(
      [.left] + [TextTable.Alignment](repeating: .right, count: 8),
      header: [
        "merged bands", "precision", "recall", "F1", "wrong pairs", "missed pairs", "B³ precision",
        "B³ recall", "B³ F1",
      ])
    for band in report.bands {
      table.add([
        band.bands, band.pairwise.precision.decimals(), band.pairwise.recall.decimals(),
        band.pairwise.f1.decimals(), band.pairwise.wrongPairs.grouped, band.pairwise.missedPairs.grouped,
        band.bCubed.precision.decimals(), band.bCubed.recall.decimals(), band.bCubed.f1.decimals(),
      ])
    }
    return table.text()
  }

  private static func households(of report: EvaluationReport, _ relatives: Int) -> String {
    var table = TextTable(
      [.left, .right, .right, .right],
      header: ["merged bands", "pairs of one household, different people", "merged", "share"])
    for band in report.bands {
      table.add([
        band.bands, relatives.grouped, band.mergedRelatives?.grouped ?? "",
        band.mergedRelativesShare?.decimals() ?? "",
      ])
    }
    return table.text()
  }

  private static func expectations(of report: EvaluationReport) -> String {
    let hasMissed = report.expectations.contains { $0.expectedMissedPairs != nil }
    var table = TextTable(
      [.left, .right, .right, .right] + (hasMissed ? [.right, .right] : []),
      header: ["band", "pairs", "expected precision", "true precision"]
        + (hasMissed ? ["expected missed", "truly missed"] : []))
    for band in report.expectations {
      let missed = report.bands.first { $0.bands == band.bands }?.pairwise.missedPairs
      table.add(
        [
          band.bands, band.pairs.grouped, band.expectedPrecision?.decimals() ?? "-",
          band.truePrecision?.decimals() ?? "-",
        ]
          + (hasMissed
            ? [band.expectedMissedPairs?.decimals(1) ?? "-", missed?.grouped ?? "-"] : []))
    }
    return table.text()
  }

  private static func calibration(of report: EvaluationReport) -> String {
    var table = TextTable(
      [.left, .right, .right, .right], header: ["probability", "pairs", "mean", "true share"])
    for bin in report.calibration {
      table.add([
        "from \(bin.from.decimals(1))", bin.pairs.grouped, bin.expected.decimals(), bin.observed.decimals(),
      ])
    }
    return table.text() + "mean distance of the last two: \(report.calibrationError.decimals())\n"
  }
}
