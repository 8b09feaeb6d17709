/// A row of a spreadsheet of suggestions: a record and what somebody filled in beside it.
public struct SheetRow: Sendable, Equatable {
  /// The row's line, counted from 1.
  let line: Int
  /// The record's partition; nil where there is no such column.
  let partition: String?
  /// The record's source; nil where there is no such column.
  let source: String?
  /// The record's id, as the spreadsheet wrote it back.
  let id: String
  /// Which of a question's two customers the record is of, `entity-1` or `entity-2`; else nothing of interest.
  let role: String
  /// The word in the column `decision`; nil where it is empty.
  let word: DecisionWord?
  /// The mark in the column `survivor`.
  let survivor: SurvivorMark
  /// The text in the column `comment`.
  let comment: String
  /// The group's evidence digest; nil where the column is missing or was mangled.
  let evidence: String?

  /// Whether nothing was filled in.
  var isBlank: Bool { word == nil && survivor == .none && comment.isEmpty }
  /// The record's name as the row states it, for messages.
  var name: String {
    ShortName.of((partition.map { "\($0)/" } ?? "") + (source.map { "\($0):" } ?? "") + id)
  }
}
