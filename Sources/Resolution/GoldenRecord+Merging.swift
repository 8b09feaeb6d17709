import Records

extension GoldenRecord {
  /// What a group's customer will look like: the survivor's values, what it lacks from the others, and for a few kinds of
  /// columns a rule of their own, so that no note and no opt-out is lost.
  init(merging members: [UInt32], of table: RecordTable) {
    self.init(
      values: table.schema.fields.indices.map { GoldenRecord.value(of: $0, members, table) })
  }

  private static func value(of field: Int, _ members: [UInt32], _ table: RecordTable) -> Value {
    let column = table.columns[field]
    let filled = members.filter { column.codes[Int($0)] != 0 }
    guard let first = filled.first else { return Value(text: "", row: nil, reason: "") }
    let texts = filled.map { column[Int($0)] }
    switch table.schema.fields[field].kindWord {
    case "notes" where Set(texts).count > 1: return joined(filled, column)
    case "created-date": return chosen(filled, column, by: .created, in: table, latest: false)
    case "updated-date": return chosen(filled, column, by: .updated, in: table, latest: true)
    case "last-order-date": return chosen(filled, column, by: .lastOrder, in: table, latest: true)
    default: break
    }
    if let stricter = stricterConsent(filled, column, name: table.schema.fields[field].name) {
      return stricter
    }
    if first == members[0], isUsable(first, field, table) {
      return Value(text: column[Int(first)], row: first, reason: "the survivor's")
    }
    let usable = filled.first { isUsable($0, field, table) } ?? first
    let reason = usable == members[0] ? "the survivor's" : "the survivor has none"
    return Value(text: column[Int(usable)], row: usable, reason: reason)
  }

  /// Whether a cell holds more than placeholders.
  private static func isUsable(_ row: UInt32, _ field: Int, _ table: RecordTable) -> Bool {
    var hasEvidence = false
    var hasPlaceholder = false
    for attribute in table.attributes where attribute.fields == [field] {
      for place in attribute.range(of: Int(row)) where attribute.codes[place] != 0 {
        if attribute.isNoEvidence[Int(attribute.codes[place])] {
          hasPlaceholder = true
        } else {
          hasEvidence = true
        }
      }
    }
    return hasEvidence || !hasPlaceholder
  }

  private static func joined(_ rows: [UInt32], _ column: Column) -> Value {
    var seen: [String] = []
    for row in rows where !seen.contains(column[Int(row)]) { seen.append(column[Int(row)]) }
    return Value(text: seen.joined(separator: " | "), row: rows[0], reason: "all notes are kept")
  }

  private static func chosen(
    _ rows: [UInt32], _ column: Column, by role: AttributeRole, in table: RecordTable, latest: Bool
  ) -> Value {
    guard let attribute = table.attribute(role) else {
      return Value(text: column[Int(rows[0])], row: rows[0], reason: "the survivor's")
    }
    let dated = rows.filter { attribute.date(of: $0) != nil }
    let best = dated.sorted { one, other in
      let order = ((attribute.date(of: one) ?? 0), (attribute.date(of: other) ?? 0))
      return latest ? order.0 > order.1 : order.0 < order.1
    }.first
    let row = best ?? rows[0]
    return Value(text: column[Int(row)], row: row, reason: latest ? "the latest" : "the earliest")
  }

  private static let consentWords = [
    "marketing", "opt in", "opt-in", "optin", "opt_in", "newsletter", "consent", "subscribe", "werbung",
    "einwilligung", "mailing", "sms",
  ]
  private static let refusals: Set<String> = [
    "no", "n", "false", "0", "nein", "non", "nee", "off", "opt-out", "opted out",
  ]
  private static let agreements: Set<String> = [
    "yes", "y", "true", "1", "ja", "j", "oui", "si", "on", "opt-in",
  ]

  /// Consent to advertising: a refusal by any member wins.
  private static func stricterConsent(_ rows: [UInt32], _ column: Column, name: String) -> Value? {
    let name = name.lowercased()
    guard consentWords.contains(where: name.contains) else { return nil }
    let answers = rows.map { column[Int($0)].lowercased() }
    guard answers.allSatisfy({ refusals.contains($0) || agreements.contains($0) }), Set(answers).count > 1,
      let refusing = zip(rows, answers).first(where: { refusals.contains($0.1) })
    else { return nil }
    return Value(text: column[Int(refusing.0)], row: refusing.0, reason: "the stricter wins")
  }
}
