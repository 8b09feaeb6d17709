extension ShortText {
  /// Tells whether a byte is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  /// Tells whether a byte is a digit of ASCII.
  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  /// Tells whether a byte is a letter or a digit of ASCII.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  /// The text's letters are all of ASCII, which typing errors need.
  var isASCII: Bool {
    for index in 0..<count where self[index] >= 0x80 { return false }
    return true
  }

  /// Turns Latin letters with and without marks (ä, é, ł, …) to capitals; ß and ı stay.
  mutating func uppercase() {
    for index in 0..<count {
      let byte = self[index]
      if byte >= 0x61, byte <= 0x7A {
        self[index] = byte & 0xDF
      } else if isLatin1Letter(at: index) {
        if byte >= 0xA0, byte != 0xB7, byte != 0xBF { self[index] = byte & 0xDF }
      } else if isExtendedLetter(at: index, isCapital: false) {
        self[index] = byte - 1
      }
    }
  }

  /// Turns Latin letters with and without marks to small ones.
  mutating func lowercase() {
    for index in 0..<count {
      let byte = self[index]
      if byte >= 0x41, byte <= 0x5A {
        self[index] = byte | 0x20
      } else if isLatin1Letter(at: index) {
        if byte < 0x9F, byte != 0x97 { self[index] = byte | 0x20 }
      } else if isExtendedLetter(at: index, isCapital: true) {
        self[index] = byte + 1
      }
    }
  }

  /// Returns the first place at or after an index where a text stands, or nil; case counts.
  func firstIndex(of text: ShortText, from start: Int = 0) -> Int? {
    guard text.count > 0, text.count <= count, start <= count - text.count else { return nil }
    for index in start...(count - text.count) {
      var length = 0
      while length < text.count, self[index + length] == text[length] { length += 1 }
      if length == text.count { return index }
    }
    return nil
  }

  /// Returns the text as the letters and digits of an e-mail address or a domain: small, ä as `ae` (or `a`),
  /// without any other marks, and nothing else.
  func foldedForAddress(umlautsAsTwo: Bool) -> ShortText {
    var folded = ShortText()
    for index in 0..<count {
      let byte = self[index]
      if byte < 0x80 {
        guard Self.isLetter(byte) || Self.isDigit(byte) else { continue }
        folded.append(Self.isLetter(byte) ? byte | 0x20 : byte)
      } else if index > 0, self[index - 1] == 0xC3 {
        folded.appendFolded(latin1: byte | 0x20, umlautsAsTwo: umlautsAsTwo, sharpS: byte == 0x9F)
      } else if index > 0, self[index - 1] & 0xFE == 0xC4 {
        folded.appendFolded(extended: Int(self[index - 1] & 1) << 6 | Int(byte & 0x3F))
      }
    }
    return folded
  }

  /// Appends what a letter of Latin-1 (the second byte of its UTF-8, as a small letter) is written as in
  /// ASCII.
  private mutating func appendFolded(latin1 byte: UInt8, umlautsAsTwo: Bool, sharpS: Bool) {
    guard !sharpS else {
      append("ss")
      return
    }
    switch byte {
    case 0xA4: append(umlautsAsTwo ? "ae" : "a")
    case 0xB6: append(umlautsAsTwo ? "oe" : "o")
    case 0xBC: append(umlautsAsTwo ? "ue" : "u")
    case 0xA0...0xA5: append("a")
    case 0xA7: append("c")
    case 0xA8...0xAB: append("e")
    case 0xAC...0xAF: append("i")
    case 0xB1: append("n")
    case 0xB2...0xB8: append("o")
    case 0xB9...0xBB: append("u")
    default: append("y")
    }
  }

  /// Appends what a letter from U+0100 on (Latin Extended-A) is written as in ASCII.
  private mutating func appendFolded(extended offset: Int) {
    let letters: StaticString = """
      aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiijjjkkkllllllllll\
      nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
      """
    letters.withUTF8Buffer { append($0[offset]) }
  }

  /// The byte is the second of a letter of Latin Extended-A that has a partner of the other case.
  ///
  /// Capitals are even and their small letters odd, but for two stretches where it is the other way round.
  private func isExtendedLetter(at index: Int, isCapital: Bool) -> Bool {
    guard index > 0, self[index - 1] & 0xFE == 0xC4, self[index] >= 0x80 else { return false }
    let offset = Int(self[index - 1] & 1) << 6 | Int(self[index] & 0x3F)
    switch offset {
    case 0x30, 0x31, 0x38, 0x3F, 0x40, 0x49, 0x78, 0x7F: return false
    case 0x39...0x48, 0x79...0x7E: return isCapital == (offset % 2 == 1)
    default: return isCapital == (offset % 2 == 0)
    }
  }

  /// The byte is the second of a two-byte letter between U+00C0 and U+00FF.
  private func isLatin1Letter(at index: Int) -> Bool {
    index > 0 && self[index - 1] == 0xC3
  }
}

extension ShortText {
  /// Exchanges two bytes of ASCII, leaving capitals where they were: `Smith` becomes `Msith`.
  mutating func swapLetters(_ left: Int, _ right: Int) {
    let wasCapital = self[left] >= 0x41 && self[left] <= 0x5A
    swapBytes(left, right)
    guard wasCapital, Self.isLetter(self[left]), Self.isLetter(self[right]) else { return }
    self[left] &= 0xDF
    self[right] |= 0x20
  }
}
