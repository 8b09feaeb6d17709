import GRDB

/// Values of a row that a damaged file may hold in any type: GRDB's own access would stop the process.
extension Row {
  func text(_ index: Int) throws -> String {
    guard let text = try optionalText(index) else { throw LedgerDamage("a text is missing") }
    return text
  }

  func optionalText(_ index: Int) throws -> String? {
    let value: DatabaseValue = self[index]
    if value.isNull { return nil }
    guard let text = String.fromDatabaseValue(value) else { throw LedgerDamage("a text is none") }
    return text.isEscaped ? text.unescaped : text
  }

  func integer(_ index: Int) throws -> Int64 {
    guard let number = try optionalInteger(index) else { throw LedgerDamage("a number is missing") }
    return number
  }

  func optionalInteger(_ index: Int) throws -> Int64? {
    let value: DatabaseValue = self[index]
    if value.isNull { return nil }
    guard let number = Int64.fromDatabaseValue(value) else { throw LedgerDamage("a number is none") }
    return number
  }
}

/// Texts that people typed or machines made may hold a NUL, at which SQLite's texts end.
extension String {
  private static let escape: Unicode.Scalar = "\u{1A}"

  /// The text without a NUL in it, from which ``unescaped`` makes it again.
  var stored: String {
    guard unicodeScalars.contains(where: { $0 == "\0" || $0 == String.escape }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\0" || scalar == String.escape {
        text.append(String.escape)
        text.append(scalar == "\0" ? "0" : "1")
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  fileprivate var isEscaped: Bool { unicodeScalars.contains(String.escape) }

  fileprivate var unescaped: String {
    var text = String.UnicodeScalarView()
    var isAfterEscape = false
    for scalar in unicodeScalars {
      if isAfterEscape {
        text.append(scalar == "0" ? "\0" : String.escape)
        isAfterEscape = false
      } else if scalar == String.escape {
        isAfterEscape = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
