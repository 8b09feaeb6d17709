import Records
import Resolution

/// The head of the page, which stands there without the script: title, inputs, totals, the top finding.
struct PageHead {
  private let content: ReportContent
  private var totals: SuggestionTotals { content.totals }

  /// The head of a run's page.
  init(_ content: ReportContent) {
    self.content = content
  }

  /// What the page is called.
  var title: String { "\(subject) · merge suggestions" }

  /// Writes the head's markup.
  func write(to page: inout HTMLText) {
    page.markup("<header>\n<h1>")
    page.value(subject)
    page.markup(" · merge suggestions</h1>\n<p class=\"facts\">")
    writeFacts(to: &page)
    page.markup("</p>\n</header>\n<dl class=\"tiles\">\n")
    writeTiles(to: &page)
    page.markup("</dl>\n<p class=\"finding\">")
    page.text(content.finding)
    page.markup("</p>\n")
  }

  /// The sources' names where there are few, else the output's.
  private var subject: String {
    let sources = content.table.sources
    return sources.isEmpty || sources.count > 3
      ? content.outputName : sources.map(ShownValue.name).joined(separator: " + ")
  }

  private func writeFacts(to page: inout HTMLText) {
    let inputs = content.facts.inputs
    for (index, input) in inputs.prefix(4).enumerated() {
      if index > 0 { page.markup(", ") }
      page.value(input.location)
    }
    if inputs.count > 4 { page.text(" and \(PeopleNumbers.count(inputs.count - 4, "more input"))") }
    page.text(" · \(PeopleNumbers.count(content.table.count, "record"))")
    if let newest = content.facts.newestDate { page.text(", newest \(PeopleNumbers.date(newest))") }
    if content.isRedacted { page.markup(" · customers’ values masked") }
    if content.rejected.isEmpty {
      page.markup(" · every row read")
    } else {
      page.text(" · \(PeopleNumbers.count(content.rejected.count, "row")) not read ")
      page.markup("<a href=\"#unseen\">why</a>")
    }
  }

  private func writeTiles(to page: inout HTMLText) {
    let records =
      "\(PeopleNumbers.count(totals.joinedRecords, "record")), \(PeopleNumbers.grouped(totals.surplus)) surplus"
    tile(
      totals.joined, "groups to merge", decided([.certain, .likely], of: totals.joined) ?? records, to: &page)
    tile(
      totals.certain, "certain",
      decided([.certain], of: totals.certain) ?? expectation(.certain, ifNone: "safe to accept unseen"),
      to: &page)
    tile(
      totals.likely, "likely",
      decided([.likely], of: totals.likely) ?? expectation(.likely, ifNone: "to be looked at"), to: &page)
    tile(
      totals.possible, "possible",
      decided([.possible], of: totals.possible)
        ?? (totals.possible == 0 ? "no questions" : "questions for you"), to: &page)
    if let changes = content.changes {
      writeTile(of: changes, to: &page)
    } else {
      let households = content.sharedGroups.count { $0.pairClass == .sameHousehold }
      tile(households, households == 1 ? "household" : "households", "listed, never merged", to: &page)
    }
  }

  /// How many groups of some bands are open and how many decided; nil where none is decided.
  private func decided(_ bands: Set<SuggestionBand>, of total: Int) -> String? {
    guard content.openCount < content.suggestions.count else { return nil }
    let decided = content.suggestions.count {
      bands.contains($0.band) && !content.standing(of: $0).isOpen
    }
    if decided == 0 { return nil }
    return "\(PeopleNumbers.grouped(total - decided)) open, \(PeopleNumbers.grouped(decided)) decided"
  }

  /// What there is to look at that the last run did not have, and what became of the rest.
  private func writeTile(of changes: RunChanges, to page: inout HTMLText) {
    let counts = [
      (changes.new, "new"), (changes.grown, "grown"), (changes.shrunk, "shrunk"),
      (changes.reopened, "reopened"), (changes.resolved, "resolved"),
    ].filter { $0.0 > 0 }.map { "\(PeopleNumbers.grouped($0.0)) \($0.1)" }
    let added = changes.new + changes.grown + changes.reopened
    tile(
      added == 0 ? "0" : "+\(PeopleNumbers.grouped(added))", "since the last run",
      counts.isEmpty ? "nothing changed" : counts.joined(separator: " · "), to: &page)
  }

  private func expectation(_ band: SuggestionBand, ifNone: String) -> String {
    content.expectedPrecision[band].map { PeopleNumbers.wrongShare(precision: $0, of: content.model.kind) }
      ?? ifNone
  }

  private func tile(_ count: Int, _ name: String, _ note: String, to page: inout HTMLText) {
    tile(PeopleNumbers.grouped(count), name, note, to: &page)
  }

  private func tile(_ count: String, _ name: String, _ note: String, to page: inout HTMLText) {
    page.markup("<div><dt>")
    page.text(name)
    page.markup("</dt><dd class=\"count\">")
    page.text(count)
    page.markup("</dd><dd class=\"note\">")
    page.text(note)
    page.markup("</dd></div>\n")
  }
}
