import Resolution

/// What changed since the last run, in plain sentences.
struct ChangeSentences {
  /// The sentences; none in a run without a memory.
  let sentences: [String]

  /// Says what changed, and what is decided.
  init(_ content: ReportContent) {
    guard content.hasMemory else {
      sentences = []
      return
    }
    sentences = (content.changes.map(ChangeSentences.sentences) ?? []) + [ChangeSentences.review(content)]
  }

  private static func sentences(_ changes: RunChanges) -> [String] {
    let groups = [
      (changes.new, "new"), (changes.grown, "grown"), (changes.shrunk, "shrunk"),
      (changes.reopened, "open again"), (changes.resolved, "resolved"),
    ]
    let records = [
      (changes.newRecords, "new"), (changes.changedRecords, "changed"), (changes.goneRecords, "gone"),
    ]
    return [
      "Groups since the run of \(changes.lastRunAt.prefix(10)): \(listed(groups)).",
      "Records since then: \(listed(records)).",
    ]
  }

  private static func review(_ content: ReportContent) -> String {
    let decided = content.suggestions.count - content.openCount
    return
      "\(PeopleNumbers.count(content.openCount, "group")) and questions to look at, "
      + "\(PeopleNumbers.grouped(decided)) decided or put off."
  }

  private static func listed(_ counts: [(count: Int, word: String)]) -> String {
    let shown = counts.filter { $0.count > 0 }.map { "\(PeopleNumbers.grouped($0.count)) \($0.word)" }
    return shown.isEmpty ? "as they were" : shown.joined(separator: ", ")
  }
}
