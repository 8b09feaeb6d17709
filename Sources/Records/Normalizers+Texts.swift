import Normalization

extension Normalizers {
  /// The e-mail addresses of a cell; what was typed in place of one is a placeholder.
  func emailParts(of cell: String) -> [NormalizedPart] {
    switch cell.utf8.count(where: { $0 == UInt8(ascii: "@") }) {
    case 0:
      return placeholders.isPlaceholderText(cell)
        ? [NormalizedPart(.email, transliterator.folded(cell), isPlaceholder: true)]
        : partsWithoutAt(of: cell)
    case 1:
      if let email = emails.normalize(cell) { return [part(of: email)] }
    default: break
    }
    return emails.split(cell).map { text in
      // An address with a typing error is still alike to the right one.
      emails.normalize(text).map { part(of: $0) } ?? NormalizedPart(.email, text)
    }
  }

  /// A telephone number typed into a column of e-mail addresses, or an address without its `@`.
  private func partsWithoutAt(of cell: String) -> [NormalizedPart] {
    let shape = CellShape(cell)
    if shape.letterCount == 0 { return shape.digitCount >= 7 ? phoneParts(of: cell, with: phones) : [] }
    let text = transliterator.folded(cell)
    guard shape.wordCount == 1, shape.hasPoint, text.utf8.count >= 8 else { return [] }
    return [NormalizedPart(.email, text)]
  }

  /// The national digits of each number of a cell; of a foreign one with its country code.
  func phoneParts(of cell: String, with parser: PhoneNumberParser) -> [NormalizedPart] {
    let isPlaceholder = placeholders.isPlaceholderText(cell)
    return parser.parse(cell).compactMap { number in
      guard number.nationalDigits.count > 0 else { return nil }
      return NormalizedPart(
        .phone, number.national, isPlaceholder: isPlaceholder || number.status == .placeholder,
        isRepaired: number.damage != nil)
    }
  }

  private func part(of email: EmailAddress) -> NormalizedPart {
    // The address knows the shipped list; only a site's own needs a second look.
    let isPlaceholder =
      email.isPlaceholder || (hasSiteAddresses && placeholders.isPlaceholderEmail(email.address))
    return NormalizedPart(.email, email.address, isPlaceholder: isPlaceholder)
  }

  /// An identifier's letters and digits; one digit repeated and digits counted up were typed to fill the
  /// field.
  func identifierParts(of cell: String) -> [NormalizedPart] {
    let letters = transliterator.folded(cell).utf8.filter { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }
    let text = String(decoding: letters, as: UTF8.self)
    guard !text.isEmpty else { return [] }
    let isCountedUp = text.utf8.count >= 6 && "12345678901234567890".hasPrefix(text)
    return [
      NormalizedPart(.identifier, text, isPlaceholder: isCountedUp || placeholders.isPlaceholderText(cell))
    ]
  }

  /// A value of a column of few distinct ones, folded.
  func categoryParts(of cell: String) -> [NormalizedPart] {
    let category = transliterator.folded(cell)
    // An answer, not the lack of one.
    if category == "no" { return [NormalizedPart(.category, category)] }
    return textPart(.category, category, of: cell)
  }

  /// A text's words; a web address without what all of them have.
  func textParts(of cell: String) -> [NormalizedPart] {
    var folded = transliterator.folded(cell)[...]
    for prefix in ["https://", "http://", "www."] where folded.hasPrefix(prefix) {
      folded = folded.dropFirst(prefix.count)
    }
    let words = folded.split { !($0.isLetter || $0.isNumber) }
    return textPart(.text, words.joined(separator: " "), of: cell)
  }

  /// One part of a cell; nothing where the text is empty.
  func textPart(_ role: AttributeRole, _ text: String, of cell: String) -> [NormalizedPart] {
    text.isEmpty ? [] : [NormalizedPart(role, text, isPlaceholder: placeholders.isPlaceholderText(cell))]
  }
}
