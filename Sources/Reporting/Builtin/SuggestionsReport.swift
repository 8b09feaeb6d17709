import Records
import Resolution

/// `suggestions.csv`: a row per member of each group, for a spreadsheet in which somebody decides.
///
/// `group_id,band,probability,role,source,record_id,` then the input's columns, then `decision,survivor,comment` empty
/// to fill in. In the bands `certain` and `likely` the roles are `survivor` and `duplicate`; a group of the band
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
  private static let after = ["decision", "survivor", "comment"]

  /// The report as it is always written.
  public init() {}

  /// Writes the report.
  public func write(_ content: ReportContent, to folder: borrowing OutputFolder) throws(ReportError) {
    let labels = RecordLabels(content.table, isTableOfPeople: content.model.isTableOfPeople)
    let cells = RecordCells(content.table)
    let fields = labels.shownFields
    let ours = cells.partitionHeader + SuggestionsReport.before
    let names = SuggestionsReport.names(
      of: fields.map { content.table.schema.fields[$0].name }, beside: ours + SuggestionsReport.after)
    var file = try CSVReportFile(
      named: SuggestionsReport.fileName, header: ours + names + SuggestionsReport.after, in: folder)
    for suggestion in content.suggestions {
      let id = Array(suggestion.id.utf8)
      let band = Array(suggestion.band.rawValue.utf8)
      let probability = Array(suggestion.shownWeight.probabilityText.utf8)
      for (position, row) in suggestion.members.enumerated() {
        cells.addPartition(of: row, to: &file)
        file.cell(id)
        file.cell(band)
        file.cell(probability)
        file.cell(suggestion.role(at: position))
        cells.addRecord(row, to: &file)
        for field in fields { file.cell(content.table.columns[field], row) }
        for _ in SuggestionsReport.after { file.cell([]) }
        try file.endRow()
      }
    }
    try file.close()
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
