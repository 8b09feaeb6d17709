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

  /// Pairs whose far reads are under way together.
  private static let batch = 64

  /// The report as it is always written.
  public init() {}

  /// The file in parts of a thousand pairs.
  public func parts(of content: ReportContent) -> ReportParts {
    let cells = RecordCells(content.table)
    let pairs = content.pairs
    let ruleWords = PreparedTexts(content.ruleWords)
    let header = cells.partitionHeader + PairsReport.header
    return .rows(header: header, of: pairs.count, atMost: 1_024) { part, rows in
      for start in stride(from: part.lowerBound, to: part.upperBound, by: PairsReport.batch) {
        let batch = pairs[start..<min(start + PairsReport.batch, part.upperBound)]
        cells.withIDs(of: batch.map(\.pair.left), batch.map(\.pair.right)) { leftIDs, rightIDs in
          for (place, related) in batch.enumerated() {
            cells.addPartition(of: related.pair.left, to: &rows)
            cells.addRecord(related.pair.left, id: leftIDs[place], to: &rows)
            cells.addRecord(related.pair.right, id: rightIDs[place], to: &rows)
            PairsReport.write(related, to: &rows)
            rows.cell(content.rules(of: related.pair), of: ruleWords)
            rows.endRow()
          }
        }
      }
    }
  }

  /// Adds what is known of a pair beside its records and rules.
  private static func write(_ related: RelatedPair, to rows: inout ReportRows) {
    let weight = ShownWeight(bits: related.matchWeight)
    rows.cell(weight.hundredths, decimals: 2)
    rows.cell(weight.millionths, decimals: 6)
    rows.cell(word: ReportWords.word(of: related.pairClass))
    rows.cell(word: related.band.map(ReportWords.word(of:)) ?? "")
  }
}
