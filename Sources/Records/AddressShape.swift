import Normalization

/// Tells lines of postal addresses from other text.
enum AddressShape {
  /// Whether a value has a house number and words beside it, or a word that streets are named by.
  static func isAddressLine(_ value: String) -> Bool {
    let shape = CellShape(value)
    guard shape.letterCount >= 3, shape.atCount == 0, shape.wordCount >= 2 || shape.digitCount > 0 else {
      return false
    }
    let words = words(of: value)
    guard words.count >= 2 else { return false }
    let beginsWithNumber = words.first.map(isHouseNumber) ?? false
    let hasStreetWord = words.contains(where: isStreetWord)
    return (hasStreetWord && shape.digitCount > 0) || (beginsWithNumber && (2...6).contains(shape.wordCount))
  }

  /// Whether any word is one that streets are named by.
  static func hasStreetWord(_ value: String) -> Bool { words(of: value).contains(where: isStreetWord) }

  /// Whether a value is a street without its number: it begins or ends with a word that streets are named by.
  static func isStreet(_ value: String) -> Bool {
    let words = words(of: value)
    guard let first = words.first, let last = words.last, words.count <= 6 else { return false }
    return isStreetCompound(last) || (words.count > 1 && (isStreetWord(first) || isStreetWord(last)))
  }

  private static func words(of value: String) -> [Substring] {
    Transliterator().folded(value).split { !($0.isLetter || $0.isNumber) }
  }

  private static func isStreetWord(_ word: Substring) -> Bool {
    streetWords.contains(String(word)) || isStreetCompound(word)
  }

  private static func isHouseNumber(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isNumber }
    return (1...5).contains(digits.count) && word.count - digits.count <= 1
  }

  /// German and Dutch write the street's name and its kind together.
  private static func isStreetCompound(_ word: Substring) -> Bool {
    ["strasse", "str", "straat", "weg", "laan", "plein", "platz", "gasse", "allee", "gracht", "dijk"]
      .contains { word.count > $0.count + 2 && word.hasSuffix($0) }
  }

  private static let streetWords: Set<String> = Set(
    """
    street st avenue ave av road rd drive dr lane ln boulevard blvd court ct place pl way circle cir highway
    hwy parkway pkwy terrace ter trail trl square sq crescent cres close grove gardens mews hill row walk
    route rt pike loop box suite ste apt unit flat strasse str weg platz allee gasse ring damm ufer rue chemin
    impasse quai allee cours route calle c avda avenida plaza paseo carretera camino via viale corso piazza
    vicolo largo straat laan plein weg
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
