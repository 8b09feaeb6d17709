import Records

/// Joins the texts of one record in a role by spaces: given and middle names, two surnames.
///
/// A text whose words are all there already adds nothing, so that a full name beside a given name does not
/// double it; a placeholder counts only where nothing else is.
struct TokenJoiner {
  private var codes: [UInt32] = []
  private var text: [UInt8] = []
  private var candidate: [UInt8] = []

  /// Adds a text by its code.
  mutating func add(_ code: UInt32, of values: borrowing RoleValues) {
    if codes.contains(code) { return }
    let isPlaceholder = values.isPlaceholder[Int(code)]
    guard let first = codes.first else {
      codes.append(code)
      values.append(code, to: &text)
      return
    }
    if values.isPlaceholder[Int(first)] {
      if isPlaceholder { return }
      restart(with: code, of: values)
      return
    }
    if isPlaceholder { return }
    candidate.removeAll(keepingCapacity: true)
    values.append(code, to: &candidate)
    if Self.words(of: candidate, areIn: text) { return }
    if Self.words(of: text, areIn: candidate) { return restart(with: code, of: values) }
    codes.append(code)
    text.append(UInt8(ascii: " "))
    text += candidate
  }

  /// The code of the joined text, 0 for none; the joiner is empty afterwards.
  mutating func finish(into values: inout RoleValues) -> UInt32 {
    defer {
      codes.removeAll(keepingCapacity: true)
      text.removeAll(keepingCapacity: true)
    }
    guard codes.count > 1 else { return codes.first ?? 0 }
    return values.code(of: text, isPlaceholder: false)
  }

  private mutating func restart(with code: UInt32, of values: borrowing RoleValues) {
    codes = [code]
    text.removeAll(keepingCapacity: true)
    values.append(code, to: &text)
  }

  /// Whether each space-separated word of one text is a word of another.
  private static func words(of one: [UInt8], areIn other: [UInt8]) -> Bool {
    one.split(separator: UInt8(ascii: " ")).allSatisfy { word in
      other.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(word) }
    }
  }
}
