import Records
import Resolution

/// `pairs.csv`: the pairs that were judged, for analysis.
///
/// A row per candidate pair of probability 0.2 and more (or as configured), and per pair classed as household or shared
/// contact. `match_probability` is 1/(1 + 2^-`match_weight`) of the weight beside it; `band` is empty where the pair is
/// no suggestion; the words of `blocking_rules` stand apart by spaces.
public struct PairsReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "pairs"
  /// One line for help.
  public static let summary =
    "match weight, probability and class of every pair that was judged; for analysis"
  /// The file's name in the output folder.
  public static let fileName = "pairs.csv"

  private static let header = [
    "left_source", "left_id", "right_source", "right_id", "match_weight", "match_probability", "class",
    "band",
    "blocking_rules",
  ]

  /// The report as it is always written.
  public init() {}

  /// Writes the report.
  public func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError) {
    let cells = RecordCells(content.table)
    var file = try CSVReportFile(
      named: PairsReport.fileName, header: cells.partitionHeader + PairsReport.header, in: folder)
    for pair in content.pairs {
      let weight = ShownWeight(bits: pair.matchWeight)
      cells.addPartition(of: pair.pair.left, to: &file)
      cells.addRecord(pair.pair.left, to: &file)
      cells.addRecord(pair.pair.right, to: &file)
      file.cell(weight.hundredths, decimals: 2)
      file.cell(weight.millionths, decimals: 6)
      file.cell(pair.pairClass.rawValue)
      file.cell(pair.band?.rawValue ?? "")
      file.cell(content.blockingRules(of: pair.pair).joined(separator: " "))
      try file.endRow()
    }
    try file.close()
  }
}
