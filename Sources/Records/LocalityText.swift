/// Takes apart what is typed into a city field: `78704 Austin`, `Austin, TX 78704`, `London SW1A 1AA`.
struct LocalityText {
  /// City words, as folded.
  private(set) var city = ""
  /// State or province as a code.
  private(set) var region = ""
  /// Postcode as typed, without its country's letters.
  private(set) var postcode = ""

  /// Takes a folded text apart; what has no clear form is all city.
  ///
  /// - Parameter endsInCapitals: Whether the last word of letters was typed in capitals, which tells `Austin
  ///   TX` from
  ///   words of two letters.
  init(folded: String, endsInCapitals: Bool = false) {
    let hasComma = folded.contains(",")
    var words = folded.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }.map(String.init)
    takeLeadingPostcode(&words)
    if postcode.isEmpty { takeTrailingPostcode(&words) }
    takeRegion(&words, isMarked: hasComma || !postcode.isEmpty || endsInCapitals)
    city = words.map { $0.replacing("-", with: " ").replacing("'", with: "") }
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// `80331`, `d-80331`, `1012 ab`, `111 22`, `00-950`, and more words behind it.
  private mutating func takeLeadingPostcode(_ words: inout [String]) {
    guard words.count >= 2 else { return }
    let pattern = PostcodePattern.pattern(words[0])
    if pattern == "9999", PostcodePattern.pattern(words[1]) == "AA", words.count >= 3 {
      take(2, from: &words)
    } else if pattern == "999", PostcodePattern.pattern(words[1]) == "99", words.count >= 3 {
      take(2, from: &words)
    } else if ["99999", "9999", "99-999", "9999-999", "999999"].contains(pattern) {
      take(1, from: &words)
    } else if ["A-99999", "A-9999", "AA-9999", "AA-99999"].contains(pattern) {
      words[0] = String(words[0].drop { !$0.isNumber })
      take(1, from: &words)
    }
  }

  private mutating func take(_ count: Int, from words: inout [String]) {
    postcode = words.prefix(count).joined()
    words.removeFirst(count)
  }

  /// `78704`, `78704-1234`, `sw1a 1aa`, `m5v 2t6`, with a word before it.
  private mutating func takeTrailingPostcode(_ words: inout [String]) {
    guard words.count >= 2, let last = words.last else { return }
    let pattern = PostcodePattern.pattern(last)
    if words.count >= 3 {
      let pair = PostcodePattern.pattern(words[words.count - 2]) + " " + pattern
      if PostcodePattern.pairs.contains(pair) {
        postcode = words.suffix(2).joined()
        words.removeLast(2)
        return
      }
    }
    if ["99999", "99999-9999", "9999"].contains(pattern) || PostcodePattern.joined.contains(pattern) {
      postcode = last
      words.removeLast()
    }
  }

  private mutating func takeRegion(_ words: inout [String], isMarked: Bool) {
    guard isMarked, words.count >= 2, let last = words.last, last.utf8.count <= 3, RegionCodes.contains(last)
    else {
      return
    }
    region = last
    words.removeLast()
  }
}

/// The forms of postcodes: 9 for a digit, A for a letter.
enum PostcodePattern {
  /// British and Canadian postcodes, written in two words.
  static let pairs: Set<String> = [
    "A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA", "A9A 9A9", "A99 A9A9",
  ]

  /// The same in one word.
  static let joined: Set<String> = Set(pairs.map { $0.replacing(" ", with: "") })

  /// Forms with letters or marks, which hardly anything else has.
  static let distinctive: Set<String> = pairs.union(joined)
    .union(["9999 AA", "9999AA", "99999-9999", "A9A-9A9", "99999-999", "99-999", "9999-999", "999 99"])

  /// The form of a text.
  static func pattern(_ text: some StringProtocol) -> String {
    String(text.map { $0.isNumber ? "9" : $0.isLetter ? "A" : $0 })
  }
}
