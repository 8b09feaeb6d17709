import Pipeline

/// The words in which a run is told to people.
enum ProgressText {
  /// What stands while a stage runs: `3/5 judging the pairs …`.
  static func began(_ stage: RunStage) -> String { "\(place(stage)) …" }

  /// How far a stage has come: `3/5 judging the pairs  35 %  1,200,000 of 3,400,000 pairs  about 4 s left`.
  static func progress(_ stage: RunStage, _ progress: RunEvent.Progress) -> String {
    guard progress.total > 0, progress.done > 0 else { return began(stage) }
    let percent = Int(100 * Double(progress.done) / Double(progress.total))
    let left = progress.secondsLeft.flatMap { $0 < 1 ? nil : "  about \(duration($0)) left" } ?? ""
    return
      "\(place(stage))  \(percent) %  \(progress.done.grouped) of \(progress.total.grouped) \(progress.unit)\(left)"
  }

  /// Whole seconds, and minutes where there are two and more: `95 s`, `3 min 20 s`.
  private static func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded())
    return seconds < 120 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }

  /// What judging the pairs will take: `up to 14,045,202 candidate pairs: about 4 s and 110 MB to judge them`; nil where it is
  /// a matter of a moment.
  static func forecast(_ forecast: PairForecast) -> String? {
    guard forecast.seconds >= 1 else { return nil }
    return "up to \(count(forecast.pairs, "candidate pairs")): "
      + "about \(Int(forecast.seconds.rounded())) s and \(forecast.bytes / 1_000_000) MB to judge them"
  }

  /// What a stage came to: `1/5 reading: 41,209 records, 12 rows not read (0.8 s)`.
  static func ended(_ stage: RunStage, _ counts: [RunEvent.Count], seconds: Double) -> String {
    let facts = counts.map { count($0.value, $0.name) }.joined(separator: ", ")
    return "\(place(stage))\(facts.isEmpty ? "" : ": \(facts)") (\(tenths(seconds)) s)"
  }

  /// What an input held: `customers.csv (source customers): 41,209 records, 2 rejected; UTF-8, comma, header`.
  static func read(_ input: RunEvent.Input) -> String {
    let rejected = input.rejectedCount == 0 ? "" : ", \(input.rejectedCount.grouped) rejected"
    return
      "\(input.location) (source \(input.source)): \(count(input.recordCount, "records"))\(rejected); \(input.reading)"
  }

  /// The columns with their kinds and reasons, aligned.
  static func mapping(_ columns: [MappedColumn]) -> String {
    var table = TextTable([.left, .left, .left], header: ["column", "taken for", "because"])
    for column in columns { table.add([column.name, column.kind, column.reason]) }
    return table.text(indent: "  ") + "\n"
  }

  /// A count with its noun, `1 record` or `2 records`: of one, a plural in `s` loses it.
  private static func count(_ value: Int, _ plural: String) -> String {
    value == 1 && plural.hasSuffix("s") ? "1 \(plural.dropLast())" : "\(value.grouped) \(plural)"
  }

  private static func place(_ stage: RunStage) -> String {
    "\(stage.number)/\(RunStage.allCases.count) \(stage.label)"
  }

  private static func tenths(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
