import Pipeline

/// A group for people: the records beside one another, then what speaks for and against.
enum GroupText {
  /// Records beside one another; further ones stand below.
  private static let columnLimit = 4

  /// The text.
  static func text(of group: ShownGroup) -> String {
    var text =
      "\(group.id), \(group.band), \(SignedBits.text(group.matchWeight)) bits, probability \(group.probability)\n"
    for sentence in standing(of: group) { text += "  \(sentence)\n" }
    text += "\n"
    for start in stride(from: 0, to: group.members.count, by: columnLimit) {
      text += records(of: group, start..<min(start + columnLimit, group.members.count)) + "\n"
    }
    text += lines(group.evidence.for + group.evidence.against)
    if let survivor = group.survivor {
      text += "\nkeep \(TerminalText.oneLine(survivor.record)): \(survivor.reasons.joined(separator: "; "))\n"
    }
    if !group.question.isEmpty { text += "\nask: \(group.question)\n" }
    return text
  }

  private static func standing(of group: ShownGroup) -> [String] {
    let change = group.standing.change.map { "since the last run: \($0)" }
    let decided = group.standing.decided.map { "decided: \($0)" }
    return [change, decided].compactMap(\.self)
      + group.standing.lookAgain.map { "look again: \(TerminalText.oneLine($0))" }
  }

  private static func records(of group: ShownGroup, _ places: Range<Int>) -> String {
    let members = group.members[places]
    var table = TextTable(
      [.left] + members.map { _ in .left }, header: [""] + members.map { TerminalText.oneLine($0.record) })
    table.add([""] + members.map(\.role))
    for column in group.columns where members.contains(where: { $0.fields[column] != nil }) {
      table.add([TerminalText.oneLine(column)] + members.map { value(column, of: $0) })
    }
    return table.text(indent: "  ")
  }

  private static func value(_ column: String, of member: ShownGroup.Member) -> String {
    let value = TerminalText.oneLine(member.fields[column] ?? "")
    switch member.compared[column]?.mark {
    case "similar": return "≈ \(value)"
    case "different": return "≠ \(value)"
    case "no-evidence": return "⚠ \(value)"
    default: return value
    }
  }

  private static func lines(_ lines: [ShownGroup.Line]) -> String {
    var table = TextTable([.right, .left], header: ["bits", "evidence"])
    for line in lines { table.add([SignedBits.text(line.bits), line.text]) }
    return table.text(indent: "  ")
  }
}
