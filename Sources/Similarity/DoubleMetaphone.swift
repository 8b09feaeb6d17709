/// Double Metaphone (Lawrence Philips, *The Double Metaphone Search Algorithm*, C/C++ Users Journal, June
/// 2000): what a name sounds like, as most would say it and as it may be said where it comes from.
///
/// Codes are made of the letters `A F H J K L M N P R S T X` and `0` (the *th* of *think*), `A` standing for
/// any vowel at the start. Case does not matter; Ç and Ñ are known, other accents should be folded before.
/// Blanks inside count (`van gogh`), bytes before the first letter do not.
public enum DoubleMetaphone {
  /// The length at which the published algorithm cuts its codes.
  public static let defaultMaximumLength = 4

  /// The two codes of a name; the alternate one equals the primary one where there is no second way.
  ///
  /// A name whose code would be empty (another script, digits, a lone `h`) is its own code: its first
  /// `maximumLength` characters in ASCII upper case, as far as they fit into eight bytes, blanks left out. So
  /// an empty code means an empty or blank name.
  ///
  /// - Parameters:
  ///   - name: UTF-8; the first 64 bytes count.
  ///   - maximumLength: Where codes are cut, 1…8 letters.
  /// - Complexity: constant memory without allocation; linear in the letters looked at.
  public static func codes(
    of name: Span<UInt8>, maximumLength: Int = defaultMaximumLength
  ) -> (primary: PhoneticCode, alternate: PhoneticCode) {
    name.withUnsafeBufferPointer { codes(of: $0, maximumLength: maximumLength) }
  }

  /// The two codes of a name that the caller already holds as a pointer.
  public static func codes(
    of name: UnsafeBufferPointer<UInt8>, maximumLength: Int = defaultMaximumLength
  ) -> (primary: PhoneticCode, alternate: PhoneticCode) {
    precondition(
      (1...PhoneticCode.capacity).contains(maximumLength), "codes are cut at 1 to 8 letters")
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: MetaphoneWord.byteCount) { memory in
      guard let base = memory.baseAddress else { preconditionFailure("the memory of a word is not empty") }
      var encoder = MetaphoneEncoder(MetaphoneWord(name, in: base))
      encoder.encode(maximumLength: maximumLength)
      let primary = PhoneticCode(rawValue: encoder.primary.bits).prefix(maximumLength)
      let alternate = PhoneticCode(rawValue: encoder.alternate.bits).prefix(maximumLength)
      if primary.isEmpty, alternate.isEmpty {
        let spelling = spelling(of: name, maximumLength: maximumLength)
        return (spelling, spelling)
      }
      return (primary.isEmpty ? alternate : primary, alternate.isEmpty ? primary : alternate)
    }
  }

  /// The first characters of a name that has no sounds, as a code.
  private static func spelling(
    of name: UnsafeBufferPointer<UInt8>, maximumLength: Int
  ) -> PhoneticCode {
    var code: UInt64 = 0
    var byteCount = 0
    var characters = 0
    var start = 0
    while start < name.count, characters < maximumLength {
      var end = start + 1
      while end < min(name.count, start + 4), name[end] & 0xC0 == 0x80 { end += 1 }
      let isBlank = name[start] <= 0x20
      if !isBlank {
        guard byteCount + end - start <= PhoneticCode.capacity else { break }
        for byte in name[start..<end] {
          let isLower = byte &- UInt8(ascii: "a") < 26
          code |= UInt64(isLower ? byte & 0xDF : byte) &<< UInt64(56 - 8 * byteCount)
          byteCount += 1
        }
        characters += 1
      }
      start = end
    }
    return PhoneticCode(rawValue: code)
  }
}
