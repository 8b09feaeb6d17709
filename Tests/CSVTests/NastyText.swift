/// Seeded random texts made of what breaks CSV readers.
struct NastyText {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A number from 0 to `bound` - 1 (xorshift64*).
  mutating func below(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }

  /// Bytes drawn from an alphabet of strings.
  mutating func bytes(_ count: Int, of alphabet: [String]) -> [UInt8] {
    (0..<count).flatMap { _ in Array(alphabet[below(alphabet.count)].utf8) }
  }

  /// Every byte that means something, and a few that do not.
  static let alphabet = [
    "\"", "\"", "\"\"", ",", ",", ";", "\n", "\n", "\r", "\r\n", "a", "é", "\0", " ", "\t", "\",\"", "'",
  ]

  /// A text of at most `limit` pieces.
  mutating func text(upTo limit: Int) -> [UInt8] {
    bytes(below(limit + 1), of: Self.alphabet)
  }

  /// A table as people have them: mostly sound, here and there a stray quote.
  mutating func table(rows: Int, delimiter: String = ",") -> [UInt8] {
    var text = ""
    for row in 0..<rows {
      let cells = (0..<4).map { _ in
        switch below(16) {
        case 0: "\"two\nlines\""
        case 1: "\"a \"\"b\"\" c\(delimiter) d\""
        case 2: "6\" pipe"
        case 3: below(8) == 0 ? "\"open" : "\"\""
        case 4: ""
        case 5: "é\0"
        default: "cell\(row)"
        }
      }
      text += cells.joined(separator: delimiter) + (below(5) == 0 ? "\r\n" : "\n")
      if below(9) == 0 { text += "\n" }
    }
    return Array(text.utf8)
  }
}
