/// Words of a name field that are not plain ASCII: their script, their folding, and punctuation around them.
enum ForeignLetters {
  /// Whether a word has letters that are not Latin, and whether they are East Asian.
  static func shape(of word: UnsafeBufferPointer<UInt8>) -> NameToken.Shape {
    var shape: NameToken.Shape = []
    var reader = ScalarReader(word)
    while let codePoint = reader.next() {
      guard codePoint >= 0x370, let scalar = Unicode.Scalar(codePoint) else { continue }
      if !Transliterator.isLatinOrNoLetter(scalar) { shape.insert(.foreign) }
      if isEastAsian(codePoint) { shape.insert(.eastAsian) }
    }
    return shape
  }

  /// Whether a code point is of Han, Kana or Hangul.
  static func isEastAsian(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x1100..<0x1200, 0x3005..<0x3008, 0x3040..<0x3100, 0x3130..<0x3190, 0x3400..<0x4DC0, 0x4E00..<0xA000,
      0xAC00..<0xD7B0, 0xF900..<0xFB00, 0x2_0000..<0x3_2000:
      true
    default: false
    }
  }

  /// Folds a word onto the end of `output`, letters, digits and single spaces only.
  static func fold(_ word: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    let start = output.count
    TextFolder.fold(word, into: &output)
    var end = start
    var hasOthers = false
    for index in start..<output.count {
      let byte = output[index]
      guard byte >= 0x80 || byte == 0x20 || byte &- 0x30 < 10 || byte &- 0x61 < 26 else { continue }
      hasOthers = hasOthers || byte >= 0x80
      output[end] = byte
      end += 1
    }
    output.removeSubrange(end...)
    if hasOthers { dropSymbols(from: start, of: &output) }
  }

  /// Drops emoji and other symbols; letters that ICU cannot write in Latin stay.
  private static func dropSymbols(from start: Int, of output: inout [UInt8]) {
    let text = String(decoding: output[start...], as: UTF8.self)
    output.removeSubrange(start...)
    for scalar in text.unicodeScalars where scalar.value < 0x80 || scalar.properties.isAlphabetic {
      output.append(contentsOf: String(scalar).utf8)
    }
  }

  /// The field with typographic punctuation as ASCII, and with invisible characters dropped; letters stay.
  static func withPlainPunctuation(_ field: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(field.count)
    var reader = ScalarReader(field)
    var position = 0
    while let codePoint = reader.next() {
      if let folding = punctuation(codePoint) {
        var rest = folding
        while rest != 0 {
          plain.append(UInt8(truncatingIfNeeded: rest))
          rest >>= 8
        }
      } else {
        plain.append(contentsOf: field[position..<reader.offset])
      }
      position = reader.offset
    }
    return plain
  }

  /// The ASCII form of a punctuation mark, packed as ``LatinLetters`` packs it; nothing for letters.
  private static func punctuation(_ codePoint: UInt32) -> UInt32? {
    switch codePoint {
    case 0xAB, 0xBB, 0x300C, 0x300D: UInt32(UInt8(ascii: "\""))
    // A middle dot parts no word in Catalan (Gal·la); between Katakana it parts names.
    case 0xB7: LatinLetters.dropped
    case 0x3000, 0x30FB, 0xFF65: 0x20
    case 0x3001, 0x60C, 0x61B: UInt32(UInt8(ascii: ","))
    case 0xFEFF: LatinLetters.dropped
    case 0x80..<0xAA, 0xAC..<0xB0, 0xB4, 0x2B9..<0x2C2, 0x2000..<0x2070, 0xFF01..<0xFF5F:
      LatinLetters.folding(of: codePoint).flatMap { $0 == LatinLetters.kept ? nil : $0 }
    default: nil
    }
  }
}
