import CICU

/// Brings text of any script to lower-case ASCII letters, and digits of any script to ASCII digits.
///
/// ICU's `Any-Latin; Latin-ASCII; Lower`, with three differences: Latin, Cyrillic and Greek letters come from
/// tables of this package (0.1 µs a name, and Cyrillic and Greek as passports spell them), plain ASCII
/// reaches neither, and white space of any kind becomes single spaces. German umlauts fold to the bare vowel
/// (ü to u, as people type it abroad); *Mueller* and *Muller* stay one edit apart.
///
/// Safe from any number of threads: a value holds nothing, and the C shim keeps one ICU object for each
/// thread. ICU's rules run under one lock of the process, so scripts that reach them (Han, Kana, Hangul,
/// Arabic, Hebrew, Georgian, Indic: 5 to 25 µs a name) gain nothing from threads; fold distinct values only.
public struct Transliterator: Sendable {
  /// A transliterator.
  ///
  /// Costs nothing; the first text that needs ICU takes up to 150 ms.
  public init() {}

  /// Folds a text: Latin letters without marks, lower case, single spaces, none at the ends.
  ///
  /// Folding twice changes nothing. Letters of a script that ICU cannot write in Latin stay, as do symbols;
  /// ASCII punctuation stays, typographic punctuation becomes ASCII. About 20 ns for an ASCII name.
  public func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      Self.isFolded(bytes) ? nil : Self.foldedString(bytes)
    } ?? text
  }

  /// Folds UTF-8 text onto the end of `output`; bytes that are not UTF-8 become U+FFFD.
  public func folded(bytes: Span<UInt8>, into output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { folded(bytes: $0, into: &output) }
  }

  /// Folds UTF-8 text onto the end of `output`, for callers that hold a pointer already.
  public func folded(bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    if Self.isFolded(bytes) {
      output.append(contentsOf: bytes)
    } else if Self.isASCII(bytes) {
      Self.foldASCII(bytes, into: &output)
    } else {
      TextFolder.fold(bytes, into: &output)
    }
  }

  /// The text with the decimal digits of all scripts (٣, ५, ３) as ASCII digits.
  public func digits(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = scalar.value < 0x80 ? -1 : cicu_digit_value(scalar.value)
      result.unicodeScalars.append(value < 0 ? scalar : Unicode.Scalar(UInt8(0x30 + value)))
    }
    return result
  }

  /// Whether every letter of the text is Latin, with or without marks; true for text without letters.
  public func isLatin(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return true }
    return text.unicodeScalars.allSatisfy { Self.isLatinOrNoLetter($0) }
  }

  /// Whether a code point is a Latin letter or none at all.
  static func isLatinOrNoLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x370, 0x1D00..<0x1DC0, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xAB30..<0xAB70,
      0xFB00..<0xFB07, 0xFF21..<0xFF5B:
      true
    default: !scalar.properties.isAlphabetic
    }
  }

  // MARK: ASCII

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether folding would change nothing, told from the bytes alone; false for everything but ASCII.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // A space at the start is one too many, as is a second one in a row.
    var isAfterSpace = true
    for byte in bytes {
      if byte == 0x20 {
        if isAfterSpace { return false }
        isAfterSpace = true
      } else {
        if byte < 0x20 || byte >= 0x7F || byte &- 0x41 < 26 { return false }
        isAfterSpace = false
      }
    }
    return !isAfterSpace || bytes.isEmpty
  }

  private static func foldedString(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if isASCII(bytes) {
      return String(unsafeUninitializedCapacity: bytes.count) { foldASCII(bytes, into: $0) }
    }
    var output: [UInt8] = []
    TextFolder.fold(bytes, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    let start = output.count
    output.append(contentsOf: bytes)
    let count = output.withUnsafeMutableBufferPointer {
      foldASCII(bytes, into: UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
    output.removeLast(bytes.count - count)
  }

  /// Folds ASCII into room for as many bytes, and returns how many it took.
  private static func foldASCII(
    _ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var isSpacePending = false
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F {
        isSpacePending = count > 0
        continue
      }
      if isSpacePending {
        output[count] = 0x20
        count += 1
        isSpacePending = false
      }
      output[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      count += 1
    }
    return count
  }
}
