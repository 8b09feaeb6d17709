import Records
import Resolution

/// `suggestions.csv`: a row per member of each group, for a spreadsheet in which somebody decides.
///
/// `group_id,band,probability,role,source,record_id,` then the input's columns, then `decision,survivor,comment` to fill
/// in, and `evidence`: the digest of what was shown, by which an import knows whether a record changed since. `decision` is
/// filled in where a group is decided and nothing speaks against that. In the bands `certain` and `likely` the roles are `survivor` and `duplicate`; a group of the band
/// `possible` is a question between two entities, whose members are `entity-1` and `entity-2`. An input's column that
/// has the name of one of ours gets `(input)` after it.
public struct SuggestionsReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "suggestions"
  /// One line for help.
  public static let summary = "a row per member of each group, with columns to decide in; for spreadsheets"
  /// The file's name in the output folder.
  public static let fileName = "suggestions.csv"

  private static let before = ["group_id", "band", "probability", "role", "source", "record_id"]
  private static let after = ["decision", "survivor", "comment", "evidence"]

  /// Groups whose far reads are under way together.
  private static let batch = 16

  /// The report as it is always written.
  public init() {}

  /// The file in parts of some hundred groups.
  public func parts(of content: ReportContent) -> ReportParts {
    let labels = RecordLabels(content.table, isTableOfPeople: content.model.isTableOfPeople)
    let cells = RecordCells(content.table)
    let shown = RowCells(content.table, fields: labels.shownFields)
    let fields = labels.shownFields
    let ours = cells.partitionHeader + SuggestionsReport.before
    let names = SuggestionsReport.names(
      of: fields.map { content.table.schema.fields[$0].name }, beside: ours + SuggestionsReport.after)
    let header = ours + names + SuggestionsReport.after
    let digest = content.evidenceDigest
    return .rows(header: header, of: content.suggestions.count, atMost: 256) { part, rows in
      let suggestions = content.suggestions[part]
      var digests: [String] = []
      for (place, suggestion) in zip(suggestions.indices, suggestions) {
        if (place - part.lowerBound).isMultiple(of: SuggestionsReport.batch) {
          let batch = suggestions[place...].prefix(SuggestionsReport.batch).map { Array($0.members) }
          shown.prepare(batch.flatMap(\.self))
          digests += digest.texts(of: batch)
        }
        let weight = suggestion.shownWeight
        let decision = SuggestionsReport.decision(on: suggestion, content)
        for (position, row) in suggestion.members.enumerated() {
          cells.addPartition(of: row, to: &rows)
          rows.cell(suggestion.id)
          rows.cell(word: ReportWords.word(of: suggestion.band))
          rows.cell(weight.millionths, decimals: 6)
          rows.cell(word: suggestion.role(at: position))
          cells.addRecord(row, to: &rows)
          shown.forEach(of: row) { rows.cell($1) }
          rows.cell(decision)
          rows.cell(word: "")
          rows.cell(word: "")
          rows.cell(digests[place - part.lowerBound])
          rows.endRow()
        }
      }
    }
  }

  /// What is filled in of a group: what was decided, where nobody has to look at it again; else nothing.
  private static func decision(on suggestion: MergeSuggestion, _ content: ReportContent) -> String {
    let standing = content.standing(of: suggestion)
    return standing.isOpen ? "" : standing.decided?.rawValue ?? ""
  }

  /// The columns' names, told apart from ours and from one another.
  static func names(of columns: [String], beside ours: [String]) -> [String] {
    var taken = Set(ours)
    return columns.map { column in
      var name = column
      while !taken.insert(name).inserted { name += " (input)" }
      return name
    }
  }
}
