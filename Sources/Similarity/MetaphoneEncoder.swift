/// Walks a word from left to right and writes its two codes: the rules of Double Metaphone.
///
/// Each letter's rules say what the letters at `place` sound like and how many of them that covers. The
/// letters with many rules have a file of their own.
struct MetaphoneEncoder {
  let word: MetaphoneWord

  /// The letter that is looked at.
  var place = 0

  private(set) var primary = Code()
  private(set) var alternate = Code()

  init(_ word: MetaphoneWord) {
    self.word = word
  }

  /// Codes the word until both codes have `maximumLength` letters or no letter is left.
  mutating func encode(maximumLength: Int) {
    skipSilentStart()
    while place < word.count, primary.count < maximumLength || alternate.count < maximumLength {
      encodeLetter()
    }
  }

  /// Adds sounds to both codes.
  @inline(__always)
  mutating func add(_ sounds: Sounds) {
    primary.append(sounds)
    alternate.append(sounds)
  }

  /// Adds different sounds to the two codes; an empty literal adds nothing to one of them.
  @inline(__always)
  mutating func add(_ sounds: Sounds, alternate alternateSounds: Sounds) {
    primary.append(sounds)
    alternate.append(alternateSounds)
  }

  /// Moves on by one letter, or by two where the same letter follows.
  @inline(__always)
  mutating func skipDouble() {
    place &+= word[place &+ 1] == word[place] ? 2 : 1
  }

  private mutating func skipSilentStart() {
    if word.has("GN", at: 0) || word.has("KN", at: 0) || word.has("PN", at: 0) || word.has("WR", at: 0)
      || word.has("PS", at: 0)
    {
      place = 1
    } else if word[0] == "X" {
      // As in Xavier: sounds like Z, which is coded S.
      add("S")
      place = 1
    }
  }

  private mutating func encodeLetter() {
    switch word[place] {
    case "A", "E", "I", "O", "U", "Y": encodeVowel()
    case "B": encodePlain("P")
    case "C": encodeC()
    case "D": encodeD()
    case "F", "V": encodePlain("F")
    case "G": encodeG()
    case "H": encodeH()
    case "J": encodeJ()
    case "K", "Q": encodePlain("K")
    case "L": encodeL()
    case "M": encodeM()
    case "N": encodePlain("N")
    case "P": encodeP()
    case "R": encodeR()
    case "S": encodeS()
    case "T": encodeT()
    case "W": encodeW()
    case "X": encodeX()
    case "Z": encodeZ()
    case MetaphoneWord.cedilla: encodePlain("S")
    case MetaphoneWord.enye: encodePlain("N")
    default: place &+= 1
    }
  }

  /// One sound or two, first sound highest, that a literal in the rules stands for.
  struct Sounds: ExpressibleByStringLiteral {
    let bits: UInt64
    let count: Int

    /// Folds to two constants in an optimised build.
    @inline(__always)
    init(stringLiteral literal: StaticString) {
      var bits: UInt64 = 0
      for place in 0..<literal.utf8CodeUnitCount {
        bits |= UInt64(literal.utf8Start[place]) &<< UInt64(56 &- 8 &* place)
      }
      self.bits = bits
      count = literal.utf8CodeUnitCount
    }
  }

  /// A code as it grows; what does not fit into eight letters is dropped.
  struct Code {
    private(set) var bits: UInt64 = 0
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ sounds: Sounds) {
      // The checked shift: a code may grow past eight while the other is still short.
      bits |= sounds.bits >> UInt64(8 &* count)
      count &+= sounds.count
    }
  }
}
