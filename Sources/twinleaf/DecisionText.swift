import Pipeline

/// What the commands about decisions say to people.
enum DecisionText {
  private static let shownRecords = 4

  /// What became of files of decisions: counts, then each refused line.
  static func text(of report: DecisionImportReport) -> String {
    if report.lines.isEmpty { return "No decision is filled in.\n" }
    var counts = TextTable([.right, .left, .left])
    for outcome in DecisionImportReport.Outcome.allCases {
      let count = report.count(outcome)
      if count > 0 { counts.add([count.grouped, outcome.rawValue, meaning(of: outcome, report)]) }
    }
    var text = report.isDryRun ? "Nothing was written; this would become of the lines:\n" : ""
    text += counts.text(indent: "  ")
    if report.count(.refused) > 0 { text += "\n" + refusals(report) + "\n" }
    for overruled in report.overruled {
      text += "\nOverruled from now on: \(overruled.decision), since \(plain(overruled.reason))\n"
    }
    return text
  }

  /// A text on one line: what somebody typed into a comment or an id moves no cursor and begins no line.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }

  private static func meaning(of outcome: DecisionImportReport.Outcome, _ report: DecisionImportReport)
    -> String
  {
    switch outcome {
    case .applied: "they bind from the next run on"
    case .known: "there already"
    case .recommended: "a program's same; `twinleaf decide list --only recommended`, then `decide accept`"
    case .refused:
      report.refusals.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        .joined(separator: ", ")
    }
  }

  /// A line for each refused line of files of decisions.
  static func refusals(_ report: DecisionImportReport) -> String {
    report.lines.filter { $0.outcome == .refused }.map { line in
      "\(line.file):\(line.line): \(line.refusal ?? "refused"): \(plain(line.reason ?? ""))"
    }.joined(separator: "\n")
  }

  /// Decisions, a line each.
  static func list(_ decisions: [ListedDecision]) -> String {
    if decisions.isEmpty { return "No decisions.\n" }
    var table = TextTable(
      [.right, .left, .left, .left, .left, .left, .left],
      header: ["no.", "state", "verdict", "records", "by", "decided", ""])
    for decision in decisions {
      table.add([
        String(decision.number), decision.state.rawValue, decision.verdict, plain(records(of: decision)),
        plain(by(decision)), plain(String(day(of: decision))),
        decision.isToBeLookedAtAgain ? "look again" : "",
      ])
    }
    return table.text()
  }

  private static func records(of decision: ListedDecision) -> String {
    let join = decision.verdict == "same" ? " + " : " | "
    let parts = decision.verdict == "same" ? decision.parts.flatMap { $0 }.map { [$0] } : decision.parts
    let shown = parts.prefix(shownRecords).map { $0.prefix(shownRecords).joined(separator: " + ") }
    let dropped =
      decision.dropped.isEmpty ? "" : ", not " + decision.dropped.prefix(shownRecords).joined(separator: ", ")
    return shown.joined(separator: join) + (parts.count > shownRecords ? "\(join)…" : "") + dropped
  }

  private static func by(_ decision: ListedDecision) -> String {
    decision.kind == "agent" ? "\(decision.decidedBy) (program)" : decision.decidedBy
  }

  private static func day(of decision: ListedDecision) -> Substring {
    (decision.decidedAt.isEmpty ? decision.importedAt : decision.decidedAt).prefix(10)
  }

  /// All that is kept of decisions.
  static func details(_ decisions: [ListedDecision]) -> String {
    decisions.map(details).joined(separator: "\n")
  }

  private static func details(_ decision: ListedDecision) -> String {
    var table = TextTable([.left, .left])
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { table.add([plain(name), plain(value)]) }
    }
    table.add(["decision \(decision.number)", "\(decision.verdict), \(decision.state.rawValue)"])
    for part in decision.parts { add("records", part.joined(separator: ", ")) }
    add("another customer", decision.dropped.joined(separator: ", "))
    add("keeps", decision.survivor)
    for (field, record) in decision.fields.sorted(by: { $0.key < $1.key }) { add("\(field) of", record) }
    add("by", by(decision))
    add("decided", decision.decidedAt)
    add("imported", decision.importedAt)
    add("comment", decision.comment)
    add("run", decision.run)
    add("group", decision.groupID)
    add("evidence", decision.evidenceDigest)
    add("changed or gone", decision.changedRecords.joined(separator: ", "))
    add("overruled since", decision.overruledBecause)
    for act in decision.acts {
      add(act.act, "by \(act.by), \(act.at)" + (act.comment.isEmpty ? "" : ": \(act.comment)"))
    }
    return table.text()
  }

  /// What became of decisions that were accepted or taken back.
  static func text(of report: DecisionChangeReport) -> String {
    var text = report.changes.map { change in
      "decision \(change.number): \(change.outcome.rawValue)" + (change.reason.map { ": \(plain($0))" } ?? "")
        + "\n"
    }.joined()
    if !report.newNumbers.isEmpty {
      text += "decided anew as \(report.newNumbers.map(String.init).joined(separator: ", "))\n"
    }
    return text
  }

  /// What was forgotten of a customer.
  static func text(of report: StateUpkeepJob.ErasureReport) -> String {
    if !report.wasKnown { return "Nothing was known of \(plain(report.record)).\n" }
    var text = "\(plain(report.record)) is forgotten.\n"
    for (numbers, what) in [
      (report.forgottenDecisions, "forgotten"), (report.shortenedDecisions, "kept for their other records"),
    ] where !numbers.isEmpty {
      text += "  decisions \(what): \(numbers.map(String.init).joined(separator: ", "))\n"
    }
    if report.forgottenComments > 0 { text += "  comments that named it: \(report.forgottenComments)\n" }
    if report.isNextRunFull { text += "  the next run compares all pairs anew\n" }
    return text + "Output folders and copies of the state file are not touched.\n"
  }

  /// What compacting brought.
  static func text(of report: StateUpkeepJob.CompactionReport) -> String {
    """
    \(report.forgottenRuns.grouped) runs forgotten; \(report.bytesBefore.grouped) bytes before, \
    \(report.bytesAfter.grouped) now

    """
  }
}
