import Pipeline

/// Measures against truth, as tables for people.
enum EvaluationText {
  /// The text.
  static func text(of report: EvaluationReport) -> String {
    var text =
      "\(report.records.grouped) records, \(report.trueEntities.grouped) customers and "
      + "\(report.truePairs.grouped) pairs in the truth\n"
    if report.recordsWithoutTruth > 0 {
      text += "left out: \(report.recordsWithoutTruth.grouped) records that the truth does not name\n"
    }
    if report.recordsNotFound > 0 {
      text += "missing: \(report.recordsNotFound.grouped) records of the truth that the outputs do not name\n"
    }
    text += "\n" + bands(of: report)
    if let best = report.bestThreshold {
      text +=
        "\nbest threshold of pairs.csv: \(decimals(best.probability)), with precision \(decimals(best.precision)), "
        + "recall \(decimals(best.recall)), F1 \(decimals(best.f1)) of single pairs\n"
    }
    if !report.calibration.isEmpty { text += "\n" + calibration(of: report) }
    return text
  }

  private static func bands(of report: EvaluationReport) -> String {
    let hasRelatives = report.bands.contains { $0.mergedRelatives != nil }
    var table = TextTable(
      [.left] + [TextTable.Alignment](repeating: .right, count: hasRelatives ? 9 : 8),
      header: [
        "merged bands", "precision", "recall", "F1", "wrong pairs", "missed pairs", "B³ precision",
        "B³ recall", "B³ F1",
      ] + (hasRelatives ? ["merged relatives"] : []))
    for band in report.bands {
      table.add(
        [
          band.bands, decimals(band.pairwise.precision), decimals(band.pairwise.recall),
          decimals(band.pairwise.f1), band.pairwise.wrongPairs.grouped, band.pairwise.missedPairs.grouped,
          decimals(band.bCubed.precision), decimals(band.bCubed.recall), decimals(band.bCubed.f1),
        ] + (hasRelatives ? [band.mergedRelatives?.grouped ?? ""] : []))
    }
    return table.text()
  }

  private static func calibration(of report: EvaluationReport) -> String {
    var table = TextTable(
      [.left, .right, .right, .right], header: ["probability", "pairs", "mean", "true share"])
    for bin in report.calibration {
      table.add([
        "from \(decimals(bin.from, 1))", bin.pairs.grouped, decimals(bin.expected), decimals(bin.observed),
      ])
    }
    return table.text()
  }

  /// A number of 0…1 with four decimals, or fewer.
  private static func decimals(_ value: Double, _ places: Int = 4) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
