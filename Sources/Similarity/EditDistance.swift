/// The shared machinery of `Levenshtein` and `OptimalStringAlignment`.
///
/// Strings are stripped of their common prefix and suffix, which no shortest edit script touches; the
/// shorter rest becomes the pattern of a bit-parallel automaton (Myers 1999 in the form of Hyyrö 2003).
enum EditDistance {
  /// The longest pattern, in bytes, that is aligned; what two longer strings have beyond is compared place
  /// by place.
  static let longestAligned = 256

  /// The distance of two strings if it is at most `limit`.
  @inline(__always)
  static func distance(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int,
    transpositions: Bool
  ) -> Int? {
    let (shorter, longer) = a.count <= b.count ? (a, b) : (b, a)
    guard longer.count &- shorter.count <= limit else { return nil }
    if longer.count <= 8 { return shortDistance(shorter, longer, limit, transpositions) }
    let (pattern, text) = withoutCommonEnds(shorter, longer)
    guard pattern.count > 0 else { return text.count }
    if limit <= 1 { return limit == 1 && isOneEdit(pattern, text, transpositions) ? 1 : nil }
    if pattern.count <= 8 {
      return wordDistance(ShortPattern(pattern), pattern.count, text, text.count, limit, transpositions)
    }
    if pattern.count <= 16 {
      return wordDistance(MediumPattern(pattern), pattern.count, text, text.count, limit, transpositions)
    }
    if pattern.count <= 64 {
      return wordDistance(TablePattern(pattern), pattern.count, text, text.count, limit, transpositions)
    }
    return longDistance(pattern, text, limit, transpositions)
  }

  /// The distance of two strings of at most 8 bytes each, in registers from end to end.
  @inline(__always)
  private static func shortDistance(
    _ shorter: UnsafeBufferPointer<UInt8>, _ longer: UnsafeBufferPointer<UInt8>, _ limit: Int,
    _ transpositions: Bool
  ) -> Int? {
    guard shorter.count > 0 else { return longer.count }
    let short = UInt64(upToEightBytesOf: shorter)
    let long = UInt64(upToEightBytesOf: longer)
    let start = min((short ^ long).trailingZeroBitCount &>> 3, shorter.count)
    let ends =
      short &<< UInt64(64 &- 8 &* shorter.count) ^ long &<< UInt64(64 &- 8 &* longer.count)
    let end = min(ends.leadingZeroBitCount &>> 3, shorter.count &- start)
    let patternCount = shorter.count &- start &- end
    let textCount = longer.count &- start &- end
    guard patternCount > 0 else { return textCount }
    if limit <= 1 {
      let pattern = UnsafeBufferPointer(rebasing: shorter[start..<start &+ patternCount])
      let text = UnsafeBufferPointer(rebasing: longer[start..<start &+ textCount])
      return limit == 1 && isOneEdit(pattern, text, transpositions) ? 1 : nil
    }
    let shift = UInt64(8 &* start)
    let text = WordBytes(word: long &>> shift, count: textCount)
    return wordDistance(
      ShortPattern(word: short &>> shift), patternCount, text, textCount, limit, transpositions)
  }

  /// Whether two strings without common ends, neither of them empty, are a single edit apart.
  @inline(__always)
  private static func isOneEdit(
    _ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, _ transpositions: Bool
  ) -> Bool {
    guard pattern.count == text.count else { return false }
    if pattern.count == 1 { return true }
    return transpositions && pattern.count == 2 && pattern[0] == text[1] && pattern[1] == text[0]
  }

  /// Runs the automaton of one word over the text.
  ///
  /// `vp` and `vn` hold where the distance grows and shrinks down a column of the dynamic programme's
  /// table, `hp` and `hn` the same along its last two columns, `diagonal` where its diagonal stays level.
  @inline(__always)
  private static func wordDistance<Pattern: BytePattern, Text: Sequence<UInt8>>(
    _ pattern: Pattern, _ patternCount: Int, _ text: Text, _ textCount: Int, _ limit: Int,
    _ transpositions: Bool
  ) -> Int? {
    let lastRow = UInt64(patternCount &- 1)
    var vp = ~UInt64(0)
    var vn: UInt64 = 0
    var diagonal: UInt64 = 0
    var previousPlaces: UInt64 = 0
    var score = patternCount
    var remaining = textCount
    for byte in text {
      let places = pattern.places(of: byte)
      var level = (((places & vp) &+ vp) ^ vp) | places | vn
      if transpositions {
        level |= ((~diagonal & places) &<< 1) & previousPlaces
        previousPlaces = places
      }
      diagonal = level
      var hp = vn | ~(diagonal | vp)
      var hn = diagonal & vp
      score &+= Int(truncatingIfNeeded: (hp &>> lastRow) & 1)
      score &-= Int(truncatingIfNeeded: (hn &>> lastRow) & 1)
      remaining &-= 1
      // Each byte left can lower the score by one at most.
      if score &- remaining > limit { return nil }
      hp = hp &<< 1 | 1
      hn = hn &<< 1
      vp = hn | ~(diagonal | hp)
      vn = hp & diagonal
    }
    return score
  }

  /// Two strings without their common prefix and suffix; `shorter` stays the shorter one.
  @inline(__always)
  private static func withoutCommonEnds(
    _ shorter: UnsafeBufferPointer<UInt8>, _ longer: UnsafeBufferPointer<UInt8>
  ) -> (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) {
    var start = 0
    var shortEnd = shorter.count
    var longEnd = longer.count
    while start < shortEnd, shorter[start] == longer[start] { start &+= 1 }
    while shortEnd > start, shorter[shortEnd &- 1] == longer[longEnd &- 1] {
      shortEnd &-= 1
      longEnd &-= 1
    }
    return (
      UnsafeBufferPointer(rebasing: shorter[start..<shortEnd]),
      UnsafeBufferPointer(rebasing: longer[start..<longEnd])
    )
  }
}
