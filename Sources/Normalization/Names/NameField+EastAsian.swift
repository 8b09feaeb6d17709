extension NameField {
  /// Reads a name in Han, Kana or Hangul, where the surname comes first and spaces are rare.
  ///
  /// The given name is one word in Latin (*xiaoming*), as people write it abroad. Han is read as Chinese even
  /// in Japanese names: the script does not tell.
  mutating func assignEastAsian() -> Bool {
    guard !tokens.isEmpty, tokens.allSatisfy({ $0.shape.contains(.eastAsian) }) else { return false }
    var words = tokens.map { Array(String(decoding: field[$0.raw], as: UTF8.self).unicodeScalars) }
    if let last = words.last { words[words.count - 1] = EastAsianSurnames.withoutHonorific(last) }
    words.removeAll(where: \.isEmpty)
    guard let first = words.first else { return true }
    var surname = first
    var given = words.dropFirst().flatMap { $0 }
    if words.count == 1 {
      let length = EastAsianSurnames.length(in: first)
      (surname, given) = (Array(first.prefix(length)), Array(first.dropFirst(length)))
    } else if words.allSatisfy({ $0.allSatisfy(EastAsianSurnames.isKatakana) }) {
      // Katakana with a middle dot writes foreign names, in their own order.
      surname = words[words.count - 1]
      given = words.dropLast().flatMap { $0 }
    }
    eastAsian = (given: Self.latin(given), surname: EastAsianSurnames.korean(surname) ?? Self.latin(surname))
    return true
  }

  /// The letters in Latin, written in one word.
  private static func latin(_ scalars: [Unicode.Scalar]) -> String {
    Transliterator().folded(String(String.UnicodeScalarView(scalars))).filter { $0 != " " && $0 != "'" }
  }
}
