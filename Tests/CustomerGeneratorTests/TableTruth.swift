/// Which changes may show in which column of a table: what is left must be the same in all of a customer's
/// records.
struct TableTruth {
  let columns: [(name: String, changes: Set<Substring>)]

  private static let given: Set<Substring> = [
    "nickname", "given-spelling", "given-typo", "initial", "missing-given", "swapped-names", "swapped-middle",
    "truncated",
  ]
  private static let surname: Set<Substring> = [
    "surname-spelling", "surname-typo", "new-surname", "swapped-names", "truncated", "missing-surname",
  ]
  private static let birth: Set<Substring> = [
    "missing-birthday", "birthday-typo", "day-month", "default-date", "year-only",
  ]
  private static let gender: Set<Substring> = ["missing-gender", "wrong-gender"]

  static let register = TableTruth(columns: [
    ("given_name", given), ("surname", surname), ("gender", gender), ("birth_year", birth),
    ("birth_month", birth), ("birth_day", birth), ("state", ["missing-address", "new-address"]),
    ("zip", ["missing-address", "new-address", "postcode-typo"]),
    (
      "middle_name",
      ["middle-initial", "missing-middle", "maiden-middle", "swapped-middle", "truncated", "initial"]
    ),
  ])

  static let archive = TableTruth(columns: [
    ("first_name", given), ("surname", surname), ("dob", birth), ("gender", gender),
    ("birth_place", ["place-form", "place-typo", "other-place", "missing-place"]),
    ("postcode", ["other-postcode", "missing-postcode", "postcode-typo"]),
    ("occupation", ["other-occupation", "missing-occupation"]),
  ])

  static let directory = TableTruth(columns: [
    (
      "name",
      [
        "company-spelling", "company-typo", "alternate-name", "renamed", "operator-name", "branch-mark",
        "truncated",
      ]
    ),
    ("state", ["missing-address", "new-address"]),
    ("phone", ["phone-typo", "new-phone", "operator-phone", "missing-phone"]),
    ("website", ["other-website", "missing-website"]), ("category", ["other-category", "missing-category"]),
  ])

  /// What a cell says in whatever form.
  private static func content(of cell: String, in column: String) -> String {
    switch column {
    case "phone": return String(cell.filter(\.isNumber).suffix(10))
    case "website":
      let host = cell.split(separator: "/").first { !$0.hasSuffix(":") } ?? ""
      return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    default: return cell.lowercased().trimmingSpaces
    }
  }

  /// Returns the first columns and customers that have several values without a change that accounts for them.
  func contradictions(in table: GeneratedTable) -> [String] {
    table.entities.flatMap { records in
      columns.compactMap { column in
        let values = Set(
          records.filter { column.changes.isDisjoint(with: $0.changes) }
            .map { Self.content(of: $0[column.name], in: column.name) })
        return values.count > 1 ? "\(column.name) of \(records[0].entity): \(values)" : nil
      }
    }
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
