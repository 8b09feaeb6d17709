/// A name in upper case with room around it, so that a rule may look before the first and behind the last
/// letter.
///
/// In front stand zeros, which no rule asks for, behind stand blanks, which some rules do. The letters live
/// in the caller's memory, which must outlive the word.
struct MetaphoneWord {
  /// The most bytes of a name that count; a code of eight letters rarely needs a third of them.
  static let capacity = 64

  /// The bytes of memory that a word takes.
  static let byteCount = margin + capacity + margin

  /// More than the furthest place that a rule looks at plus the eight bytes that `has` loads.
  private static let margin = 16

  /// Stand for Ç and Ñ; neither byte occurs in UTF-8.
  static let cedilla = Unicode.Scalar(0xFE as UInt8)
  static let enye = Unicode.Scalar(0xFF as UInt8)

  /// The first letter.
  private let start: UnsafePointer<UInt8>

  /// The number of letters, 0…64.
  let count: Int

  /// Whether there is a `W`, a `K` or a `CZ`, which the algorithm takes for a Slavic or Germanic name.
  let isSlavoGermanic: Bool

  /// The place of the last letter.
  var last: Int { count &- 1 }

  /// Folds the name, from its first letter on, into `memory` of `byteCount` bytes.
  ///
  /// Bytes that are no letters stay; the rules pass over them.
  init(_ name: UnsafeBufferPointer<UInt8>, in memory: UnsafeMutablePointer<UInt8>) {
    memory.initialize(repeating: 0, count: MetaphoneWord.margin)
    let start = memory + MetaphoneWord.margin
    var count = 0
    var slavoGermanic = false
    for byte in name {
      var letter = byte
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      if isLetter {
        letter &= 0xDF
        slavoGermanic =
          slavoGermanic || letter == UInt8(ascii: "W") || letter == UInt8(ascii: "K")
          || (letter == UInt8(ascii: "Z") && (start + count)[-1] == UInt8(ascii: "C"))
      } else if byte >= 0x80, let folded = MetaphoneWord.folded(byte, after: (start + count)[-1]) {
        (start + count)[-1] = folded
        continue
      } else if count == 0, byte != 0xC3 {
        continue
      }
      if count == MetaphoneWord.capacity { break }
      (start + count).initialize(to: letter)
      count &+= 1
    }
    (start + count).initialize(repeating: UInt8(ascii: " "), count: MetaphoneWord.margin)
    self.start = UnsafePointer(start)
    self.count = count
    isSlavoGermanic = slavoGermanic
  }

  /// The one byte for Ç or Ñ of either case, if `byte` ends one.
  private static func folded(_ byte: UInt8, after lead: UInt8) -> UInt8? {
    guard lead == 0xC3 else { return nil }
    switch byte | 0x20 {
    case 0xA7: return 0xFE
    case 0xB1: return 0xFF
    default: return nil
    }
  }

  /// The letter at a place, a zero or a blank outside the word.
  @inline(__always)
  subscript(place: Int) -> Unicode.Scalar {
    Unicode.Scalar(start[place])
  }

  /// Whether the letters stand from a place on.
  @inline(__always)
  func has(_ letters: Letters, at place: Int) -> Bool {
    let eight = UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self)
    return UInt64(littleEndian: eight) & letters.mask == letters.bits
  }

  /// Whether one of the letters stands at a place.
  @inline(__always)
  func hasOne(of set: LetterSet, at place: Int) -> Bool {
    set.contains(start[place])
  }

  /// Whether A, E, I, O, U or Y stands at a place.
  @inline(__always)
  func hasVowel(at place: Int) -> Bool {
    hasOne(of: "AEIOUY", at: place)
  }

  /// Whether the name begins like a Dutch or German one.
  var beginsGermanic: Bool {
    has("VAN ", at: 0) || has("VON ", at: 0) || has("SCH", at: 0)
  }

  /// Up to eight letters as a word and its mask, so that a comparison is one load and one compare.
  struct Letters: ExpressibleByStringLiteral {
    let bits: UInt64
    let mask: UInt64

    /// Folds to two constants in an optimised build.
    @inline(__always)
    init(stringLiteral literal: StaticString) {
      var bits: UInt64 = 0
      var mask: UInt64 = 0
      for place in 0..<literal.utf8CodeUnitCount {
        bits |= UInt64(literal.utf8Start[place]) &<< UInt64(8 &* place)
        mask |= 0xFF &<< UInt64(8 &* place)
      }
      self.bits = bits
      self.mask = mask
    }
  }

  /// A set of upper-case letters and the blank, a bit each.
  struct LetterSet: ExpressibleByStringLiteral {
    let bits: UInt32

    /// Folds to a constant in an optimised build.
    @inline(__always)
    init(stringLiteral literal: StaticString) {
      var bits: UInt32 = 0
      for place in 0..<literal.utf8CodeUnitCount {
        bits |= 1 &<< UInt32(literal.utf8Start[place] & 0x1F)
      }
      self.bits = bits
    }

    /// Whether a byte is in the set; only letters and the blank ever are.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
      let isLetter = byte &- UInt8(ascii: "A") < 26
      let isInSet = bits &>> UInt32(byte & 0x1F) & 1 == 1
      return isInSet && (isLetter || byte == UInt8(ascii: " "))
    }
  }
}
