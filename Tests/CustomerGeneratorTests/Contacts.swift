/// What identifies a generated record, taken from its cells by rules of the test's own.
struct Contacts {
  /// The whole name, small letters.
  let name: String
  /// The last digits of each number.
  let numbers: [String]
  /// Numbers, e-mail address without a tag, and house number with the start of the street or the postcode.
  let keys: Set<String>

  init(_ record: GeneratedTable.Record, word: String) {
    let columns = Self.columns[word] ?? ([], [], "", "", "")
    name = columns.names.map { record[$0].lowercased() }.joined(separator: " ")
    numbers = columns.numbers.compactMap { Self.number(record[$0]) }
    var keys = Set(numbers)
    if record[columns.email].contains("@"), !record.changes.contains("placeholder-email") {
      let halves = record[columns.email].lowercased().split(separator: "@")
      keys.insert(halves[0].prefix { $0 != "+" } + "@" + halves[1])
    }
    let street = record[columns.street].lowercased()
    let numbersInStreet = street.split { !$0.isNumber }
    let letters = street.filter(\.isLetter)
    for number in numbersInStreet {
      keys.insert(number + " " + String(letters.suffix(letters.count / 2).prefix(4)))
      keys.insert(number + " " + String(letters.prefix(5)))
      keys.insert(number + " " + record[columns.postcode].lowercased().filter { $0 != " " }.prefix(5))
    }
    self.keys = keys
  }

  private static let columns:
    [String: (names: [String], numbers: [String], email: String, street: String, postcode: String)] = [
      "us-shop": (["first_name", "last_name", "company"], ["phone", "mobile"], "email", "address", "zip"),
      "uk-shop": (["Name"], ["Tel", "Mobile"], "E-Mail", "Address Line 1", "Postcode"),
      "de-vendor": (["Vorname", "Nachname", "Firma"], ["Telefon", "Mobil"], "E-Mail", "Straße", "PLZ"),
    ]

  private static func number(_ text: String) -> String? {
    let digits = text.prefix { !$0.isLetter }.filter(\.isNumber)
    guard digits.count > 7, Set(digits).count > 2 else { return nil }
    return String(digits.suffix(8))
  }
}
