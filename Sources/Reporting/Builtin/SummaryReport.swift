import Records
import Resolution

/// `summary.txt`: the run on at most 40 lines, for a mail; the first line fits a subject.
public struct SummaryReport: ReportWriter {
  /// What a user writes to name it.
  public static let word = "summary"
  /// One line for help.
  public static let summary = "the run on at most 40 lines; for mail"
  /// The file's name in the output folder.
  public static let fileName = "summary.txt"

  /// The most lines that the file has.
  static let lineLimit = 40
  private static let inputLimit = 5
  private static let remarkLimit = 5

  /// The report as it is always written.
  public init() {}

  /// The file as a whole.
  public func parts(of content: ReportContent) -> ReportParts {
    .whole { Array((SummaryReport.lines(content).joined(separator: "\n") + "\n").utf8) }
  }

  /// The file's lines.
  static func lines(_ content: ReportContent) -> [String] {
    var lines = head(content)
    lines += [""] + section("Inputs", content.facts.inputs.map(described), limit: inputLimit)
    lines += [""] + section("Not looked at", UnseenSentences(content).sentences, limit: 6)
    if !content.facts.remarks.isEmpty {
      lines += [""] + section("To know", content.facts.remarks, limit: remarkLimit)
    }
    lines += [
      "", "Look at \(content.outputName)/report.html; decide in suggestions.csv; migrate with crosswalk.csv.",
      content.isRedacted
        ? "Customers' values are masked in all files (--redact); decisions on them count as any other." : nil,
      "Run \(content.runID), Twinleaf \(content.facts.version)"
        + (content.facts.newestDate.map { ", newest date \($0)" } ?? "") + ".",
    ].compactMap(\.self)
    return lines.map(oneLine)
  }

  /// The lines that say most: the subject, what duplicates have in common, and the counts.
  public static func head(_ content: ReportContent) -> [String] {
    let totals = content.totals
    let reuse = content.model.isReused ? [ModelSentences.reuse(content.model), ""] : []
    return
      ([subject(content, totals), ""] + heldBack(content) + [content.finding, ""] + changes(content) + reuse
      + counts(content, totals))
      .map(oneLine)
  }

  private static func subject(_ content: ReportContent, _ totals: SuggestionTotals) -> String {
    let records = PeopleNumbers.count(content.table.count, "record")
    if let reason = content.heldBack.first { return "Twinleaf: held back, \(reason)" }
    if let changes = content.changes {
      return "Twinleaf: \(PeopleNumbers.count(changes.new, "new group")), "
        + "\(PeopleNumbers.grouped(content.openCount)) open, \(PeopleNumbers.grouped(totals.surplus)) surplus of \(records)"
    }
    if totals.joined == 0 {
      return totals.possible == 0
        ? "Twinleaf: no duplicates among \(records)"
        : "Twinleaf: no duplicates, \(PeopleNumbers.count(totals.possible, "question")), among \(records)"
    }
    return "Twinleaf: \(PeopleNumbers.count(totals.joined, "group")) to merge, "
      + "\(PeopleNumbers.grouped(totals.surplus)) surplus of \(records)"
  }

  private static func heldBack(_ content: ReportContent) -> [String] {
    if content.heldBack.isEmpty { return [] }
    return content.heldBack.map { "Held back: \($0)." }
      + ["The last good outputs stay. If these are right, run again with --accept.", ""]
  }

  private static func changes(_ content: ReportContent) -> [String] {
    let sentences = ChangeSentences(content).sentences
    return sentences.isEmpty ? [] : sentences + [""]
  }

  private static func counts(_ content: ReportContent, _ totals: SuggestionTotals) -> [String] {
    func wrong(_ band: SuggestionBand, _ meaning: String) -> String {
      let share = content.expectedPrecision[band].map {
        "; \(PeopleNumbers.wrongShare(precision: $0, of: content.model.kind))"
      }
      return meaning + (share ?? "")
    }
    let rows = [
      ("certain", totals.certain, wrong(.certain, "safe to accept unseen")),
      ("likely", totals.likely, wrong(.likely, "joined, to be looked at")),
      ("possible", totals.possible, "questions, never merged"),
      (
        "households", content.sharedGroups.count { $0.pairClass == .sameHousehold }, "listed, never merged"
      ),
      (
        "shared contacts", content.sharedGroups.count { $0.pairClass == .sharedContact },
        "listed, never merged"
      ),
      ("rows not read", content.rejected.count, content.rejected.isEmpty ? "" : "see rejected.csv"),
    ]
    let width = rows.map { PeopleNumbers.grouped($0.1).count }.max() ?? 0
    return rows.map { name, count, meaning in
      let number = PeopleNumbers.grouped(count)
      let padding = String(repeating: " ", count: 17 - name.count + width - number.count)
      return "  \(name)\(padding)\(number)" + (meaning.isEmpty ? "" : "  \(meaning)")
    }
  }

  private static func described(_ input: RunFacts.Input) -> String {
    let rejected =
      input.rejectedCount == 0 ? "" : ", \(PeopleNumbers.count(input.rejectedCount, "row")) not read"
    return
      "\(input.source): \(PeopleNumbers.count(input.recordCount, "record"))\(rejected) (\(input.location), "
      + "\(input.reading))"
  }

  private static func section(_ title: String, _ entries: [String], limit: Int) -> [String] {
    let rest = entries.count - limit
    return [title] + entries.prefix(limit).map { "  \($0)" } + (rest > 0 ? ["  and \(rest) more"] : [])
  }

  /// A line of its own whatever a file's name or a remark holds.
  private static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      if isControl || UTF8Unit.isInvisibleControl(scalar.value) {
        line.append(" ")
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
