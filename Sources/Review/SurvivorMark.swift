/// What stands in the column `survivor` of a spreadsheet.
enum SurvivorMark: Equatable {
  /// Nothing.
  case none
  /// This row's record is kept.
  case this
  /// The record with an id is kept.
  case record(String)

  /// Words that mark a row.
  static let marks: Set<String> = ["x", "yes", "y", "keep", "survivor", "true", "ja"]
  /// Words that mark nothing.
  static let blanks: Set<String> = ["", "-", "no", "n", "false", "nein"]

  /// The mark of a cell; what is no word of ours is taken as an id.
  init(_ cell: String) {
    let plain = CellText.plain(cell)
    self =
      if SurvivorMark.blanks.contains(plain) {
        .none
      } else if SurvivorMark.marks.contains(plain) {
        .this
      } else {
        .record(CellText.restored(cell))
      }
  }
}
