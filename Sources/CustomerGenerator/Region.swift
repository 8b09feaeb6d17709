/// Where a shop's customers live: towns with their postcodes, and the numbers of its area codes.
final class Region: Sendable {
  /// A town and the postcodes (or outward codes) in it.
  final class Town: Sendable {
    let name: ShortText
    let postcodes: WordList

    init(name: ShortText, postcodes: WordList) {
      self.name = name
      self.postcodes = postcodes
    }
  }

  /// How many of 100 or so households live here.
  let share: Int
  /// State or county.
  let state: ShortText
  let towns: [Town]
  let numbers: NumberSpace

  /// Reads a line `share | state | area codes | town postcodes; town postcodes`.
  init(_ line: Substring, index: Int, seed: UInt64) {
    let parts = line.split(separator: "|").map { Self.trimmed($0) }
    let spaceSeed = RandomGenerator.mixed(seed ^ UInt64(index + 1) << 48)
    share = Int(parts[0]) ?? 1
    state = ShortText(WordList(String(parts[1]), separator: .comma), 0)
    if parts[2].contains(":") {
      numbers = NumberSpace(areas: parts[2], seed: spaceSeed)
    } else {
      let codes = parts[2].split(separator: " ").compactMap { UInt32($0) }
      numbers = NumberSpace(areaCodes: codes, seed: spaceSeed)
    }
    towns = parts[3].split(separator: ";").map { Self.town(Self.trimmed($0)) }
  }

  /// Reads `Round Rock 78664 78665-78681` or `London N1-N22 E1-E17`.
  private static func town(_ text: Substring) -> Town {
    var name: [Substring] = []
    var postcodes = WordList()
    for word in text.split(separator: " ") {
      if word.contains(where: \.isNumber) {
        appendPostcodes(word, to: &postcodes)
      } else {
        name.append(word)
      }
    }
    var list = WordList()
    list.append(name.joined(separator: " "))
    return Town(name: ShortText(list, 0), postcodes: postcodes)
  }

  /// Appends the postcodes of `78704`, `78721-78759` or `SW1-SW19`, each with its letters and leading zeros.
  private static func appendPostcodes(_ word: Substring, to postcodes: inout WordList) {
    let letters = word.prefix { !$0.isNumber }
    let ends = word.split(separator: "-").map { $0.drop { !$0.isNumber } }
    let width = letters.isEmpty ? 5 : 1
    let range = NumberRange.numbers(in: Substring(ends.joined(separator: "-")))
    for number in range {
      let digits = String(number)
      postcodes.append(letters + String(repeating: "0", count: max(0, width - digits.count)) + digits)
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\n" }
    let length = start.reversed().drop { $0 == " " || $0 == "\n" }.count
    return start.prefix(length)
  }
}
