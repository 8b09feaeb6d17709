import Records

/// Chooses a merged customer's value field by field: the survivor's, what it lacks from the others, and for a few kinds
/// of columns a rule of their own, so that no note and no opt-out is lost.
///
/// A class, since its arrays are read for every field of every group.
final class FieldSurvivorship: Sendable {
  /// How a field's value is chosen.
  private enum Policy: Sendable, Equatable {
    case survivor
    case allNotes
    /// The earliest or latest date of an attribute, by index; nil where the table has no such attribute.
    case earliest(Int?)
    case latest(Int?)
    /// Consent to advertising; in a column of refusals (`do not mail`) yes is the stricter answer.
    case strictest(yesRefuses: Bool)
  }

  private let table: RecordTable
  private let policies: [Policy]
  private let evidence: CellEvidence

  /// The policies of a table's fields.
  init(_ table: RecordTable, evidence: CellEvidence) {
    self.table = table
    self.evidence = evidence
    policies = table.schema.fields.map { FieldSurvivorship.policy(of: $0, in: table) }
  }

  /// What a group's customer will look like; `members` has the survivor first, and `states` are those of its cells.
  func merged(_ members: [UInt32], _ states: CellStates) -> GoldenRecord {
    GoldenRecord(values: policies.indices.map { value(of: $0, members, states) })
  }

  private static func policy(of field: Field, in table: RecordTable) -> Policy {
    let dates = { (role: AttributeRole) in table.attributes.firstIndex { $0.role == role } }
    switch field.kindWord {
    case "notes": return .allNotes
    case "created-date": return .earliest(dates(.created))
    case "updated-date": return .latest(dates(.updated))
    case "last-order-date": return .latest(dates(.lastOrder))
    default: break
    }
    let name = field.name.lowercased()
    if refusalWords.contains(where: name.contains) { return .strictest(yesRefuses: true) }
    return consentWords.contains(where: name.contains) ? .strictest(yesRefuses: false) : .survivor
  }

  private static let refusalWords = [
    "unsubscribe", "opt out", "opt-out", "optout", "opt_out", "do not", "do_not", "no mail", "no_mail",
    "no marketing", "no_marketing",
  ]
  private static let consentWords = [
    "marketing", "opt in", "opt-in", "optin", "opt_in", "newsletter", "consent", "subscribe", "werbung",
    "einwilligung", "mailing", "sms",
  ]
  /// The bytes of the longest answer, and as many again for letters that lose bytes when they are made small.
  private static let longestAnswer = 24
  private static let noes: Set<String> = [
    "no", "n", "false", "0", "nein", "non", "nee", "off", "unsubscribed",
  ]
  private static let yeses: Set<String> = [
    "yes", "y", "true", "1", "ja", "j", "oui", "si", "on", "subscribed",
  ]

  private func value(of field: Int, _ members: [UInt32], _ states: CellStates) -> GoldenRecord.Value {
    if states.firstFilled(field) == nil { return GoldenRecord.Value(row: nil, reason: "") }
    if policies[field] != .survivor, let value = special(policies[field], field, members, states) {
      return value
    }
    // What says nothing stays where it is, and is not taken from another record.
    let own = states[0, field] == .empty ? nil : 0
    let usable =
      members.indices.first { states[$0, field] != .empty && !evidence.isNone(at: members[$0], field) }
      ?? own
    guard let usable else { return GoldenRecord.Value(row: nil, reason: "") }
    return GoldenRecord.Value(
      row: members[usable],
      reason: usable == 0 ? GoldenRecord.Value.survivorsReason : GoldenRecord.Value.missingReason)
  }

  /// What a field's own policy chooses among members that differ; nil where it has nothing to say.
  private func special(
    _ policy: Policy, _ field: Int, _ members: [UInt32], _ states: CellStates
  ) -> GoldenRecord.Value? {
    if !members.indices.contains(where: { states[$0, field] == .other }) { return nil }
    let rows = members.indices.filter { states[$0, field] != .empty }.map { members[$0] }
    // Where the survivor's cell is empty the others may still agree.
    if states[0, field] == .empty, rows.allSatisfy({ table.columns[field].isEqual($0, rows[0]) }) {
      return nil
    }
    switch policy {
    case .survivor: return nil
    case .allNotes: return joined(rows, table.columns[field])
    case .earliest(let attribute):
      return dated(rows, attribute) { $0 < $1 }.map { .init(row: $0, reason: "the earliest") }
    case .latest(let attribute):
      return dated(rows, attribute) { $0 > $1 }.map { .init(row: $0, reason: "the latest") }
    case .strictest(let yesRefuses):
      let refusals = yesRefuses ? FieldSurvivorship.yeses : FieldSurvivorship.noes
      // The first row that refuses; answers that are neither yes nor no do not outweigh it.
      return rows.first { isAnswer(at: $0, field, among: refusals) }
        .map { .init(row: $0, reason: "the stricter wins") }
    }
  }

  private func joined(_ rows: [UInt32], _ column: Column) -> GoldenRecord.Value {
    var seen: [String] = []
    for row in rows where !seen.contains(column[Int(row)]) { seen.append(column[Int(row)]) }
    return GoldenRecord.Value(
      row: rows[0], notes: seen.joined(separator: " | "), reason: "all notes are kept")
  }

  private func dated(
    _ rows: [UInt32], _ attribute: Int?, by precedes: (Double, Double) -> Bool
  ) -> UInt32? {
    guard let attribute else { return nil }
    var best: (row: UInt32, date: Double)?
    for row in rows {
      guard let date = table.attributes[attribute].date(of: row) else { continue }
      if best.map({ precedes(date, $0.date) }) ?? true { best = (row, date) }
    }
    return best?.row
  }

  /// Whether a cell holds one of some answers, in capitals or not; answers are short and plain.
  private func isAnswer(at row: UInt32, _ field: Int, among answers: Set<String>) -> Bool {
    table.columns[field].withBytes(at: row) { cell in
      if cell.count > FieldSurvivorship.longestAnswer { return false }
      return cell.withUnsafeBufferPointer {
        answers.contains(String(decoding: $0, as: UTF8.self).lowercased())
      }
    }
  }
}
