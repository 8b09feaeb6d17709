import Records
import Resolution

/// The first groups as a plain table, for viewers that block scripts; the script hides it.
struct PlainTable {
  /// Columns beside those that name the record.
  private static let fieldLimit = 8

  private let content: ReportContent
  private let labels: RecordLabels
  private let fields: [Int]

  /// The table of a run's first groups.
  init(_ content: ReportContent, labels: RecordLabels) {
    self.content = content
    self.labels = labels
    fields = Array(labels.comparedFields.prefix(PlainTable.fieldLimit))
  }

  /// Writes the section's markup.
  func write(to page: inout HTMLText) {
    let groups = content.suggestions.prefix(PageLimits.plainGroups)
    page.markup("<section id=\"plain\">\n<p>")
    page.text(
      "This viewer runs no scripts, so here are the first \(PeopleNumbers.count(groups.count, "group")) of "
        + "\(PeopleNumbers.grouped(content.suggestions.count)) without the reasons; suggestions.csv has them all."
    )
    page.markup("</p>\n")
    if !content.rejected.isEmpty {
      page.markup("<p id=\"unseen\">")
      page.text(
        "\(PeopleNumbers.count(content.rejected.count, "row")) could not be read: rejected.csv says why.")
      page.markup("</p>\n")
    }
    if !groups.isEmpty { writeTable(groups, to: &page) }
    page.markup("</section>\n")
  }

  private func writeTable(_ groups: ArraySlice<MergeSuggestion>, to page: inout HTMLText) {
    page.markup("<table>\n<thead><tr><th scope=\"col\">Role</th><th scope=\"col\">Record</th>")
    for field in fields {
      page.markup("<th scope=\"col\">")
      page.value(ShownValue.name(content.table.schema.fields[field].name))
      page.markup("</th>")
    }
    page.markup("</tr></thead>\n<tbody>\n")
    for group in groups {
      writeHead(of: group, to: &page)
      for position in group.members.indices.prefix(PageLimits.members) {
        writeRow(of: group, at: position, to: &page)
      }
    }
    page.markup("</tbody>\n</table>\n")
  }

  /// Writes the line above a group's records: its id, band and probability.
  private func writeHead(of group: MergeSuggestion, to page: inout HTMLText) {
    page.markup("<tr class=\"first\"><th scope=\"rowgroup\" colspan=\"")
    page.text("\(fields.count + 2)")
    page.markup("\">")
    page.value(ShownValue.name(group.id))
    page.text(" · \(group.band.rawValue), \(PeopleNumbers.percent(of: group.shownWeight))")
    page.markup("</th></tr>\n")
  }

  private func writeRow(of group: MergeSuggestion, at position: Int, to page: inout HTMLText) {
    let row = group.members[position]
    page.markup("<tr><td>")
    page.markup(group.role(at: position))
    page.markup("</td><td>")
    page.value(labels.label(of: row))
    for field in fields {
      page.markup("</td><td>")
      page.value(ShownValue(content.table.columns[field][Int(row)]).text)
    }
    page.markup("</td></tr>\n")
  }
}
