/// What people should know of a truth file, in lines.
enum TruthText {
  /// The lines; none where every record is in the truth and the other way round.
  static func text(recordsWithoutTruth: Int, recordsNotFound: Int, remarks: [String]) -> String {
    var lines: [String] = []
    if recordsWithoutTruth > 0 {
      lines.append("left out, as the truth does not name them: \(recordsWithoutTruth.grouped)")
    }
    if recordsNotFound > 0 {
      lines.append("named by the truth, but not here: \(recordsNotFound.grouped)")
    }
    return (lines + remarks).map { $0 + "\n" }.joined()
  }
}
