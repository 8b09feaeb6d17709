import Records

extension Attribute {
  /// Whether it can be told which of a record's values stand in a column's cell.
  func tellsCells(ofField field: Int) -> Bool {
    fields.contains(field) && (fields.count == 1 || role == .phone || role == .email)
  }

  /// The codes of a record that its cell in one of the attribute's columns brought, empty ones left out.
  ///
  /// Several columns of phones or e-mail addresses make one set: there a value is known by its letters and digits in the
  /// cell.
  func codes(of row: UInt32, inCell text: String) -> [UInt32] {
    let held = range(of: Int(row)).map { codes[$0] }.filter { $0 != 0 }
    if fields.count == 1 { return held }
    let typed = role == .email ? Attribute.address(text) : Attribute.digits(text)
    return held.filter { code in
      let value = values[code]
      let sought =
        role == .email
        ? Attribute.address(value).prefix { $0 != "@" } + "@" : Attribute.digits(value).suffix(7)
      return typed.contains(sought)
    }
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  /// An e-mail address in small letters and digits, without dots and the tag that follows a plus sign.
  private static func address(_ text: String) -> String {
    var isTag = false
    return text.lowercased().filter { letter in
      if letter == "+" { isTag = true }
      if letter == "@" { isTag = false }
      return !isTag && (letter.isLetter || letter.isNumber || letter == "@")
    }
  }
}
