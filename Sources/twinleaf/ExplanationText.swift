import Pipeline

/// An explanation of a pair, for people: the records side by side, then the sum.
enum ExplanationText {
  /// The text.
  static func text(of report: PairReport) -> String {
    var text = "\(report.verdict.rawValue): \(report.reason)\n\n" + fields(of: report)
    if !report.evidence.isEmpty { text += "\n" + evidence(of: report) }
    if !report.withoutEvidence.isEmpty {
      text += "\nno evidence, though both carry it\n"
      text += report.withoutEvidence.map { "  \($0.role) \(TerminalText.oneLine($0.value)): \($0.cause)\n" }
        .joined()
    }
    if report.matchWeight != nil {
      let rules = report.blockingRules.joined(separator: ", ")
      text += "\nput beside one another by: \(rules.isEmpty ? "no blocking rule" : rules)\n"
    }
    return text
  }

  private static func fields(of report: PairReport) -> String {
    var table = TextTable(
      [.left, .left, .left],
      header: ["", TerminalText.oneLine(report.left), TerminalText.oneLine(report.right)])
    for field in report.fields where !(field.left.isEmpty && field.right.isEmpty) {
      table.add([field.name, TerminalText.oneLine(field.left), TerminalText.oneLine(field.right)])
    }
    return table.text(indent: "  ")
  }

  private static func evidence(of report: PairReport) -> String {
    var table = TextTable([.right, .left], header: ["bits", "evidence"])
    for line in report.evidence { table.add([SignedBits.text(line.bits), line.text]) }
    if let weight = report.matchWeight, let probability = report.matchProbability {
      table.add([SignedBits.text(weight), "match weight, a probability of \(sixDecimals(probability))"])
    }
    return table.text(indent: "  ")
  }

  /// A probability as `pairs.csv` has it.
  private static func sixDecimals(_ probability: Double) -> String {
    let millionths = Int((probability * 1_000_000).rounded())
    let fraction = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
  }
}
