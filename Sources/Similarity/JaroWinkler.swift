/// The Jaro and Jaro–Winkler similarities of two byte strings: 0 (nothing in common) to 1 (equal).
///
/// *Jaro* (1989): two bytes match when they are equal and stand no further apart than
/// `max(a.count, b.count) / 2 - 1` places, each byte being used once, leftmost first. With `m` matches, of
/// which `h` stand at different places of the two matched sequences, `t = h / 2` rounded down and the
/// similarity is `(m / a.count + m / b.count + (m - t) / m) / 3`.
///
/// *Winkler* (1990): a similarity above 0.7 grows by `0.1 * p * (1 - similarity)`, where `p` is the length of
/// the common prefix, at most 4. This is the variant of most libraries: no adjustment for long strings, none
/// for characters that look alike, and no minimum length.
///
/// Both are symmetric to the last bit. Two empty strings have similarity 1, an empty and a non-empty one 0.
/// Bytes are compared as they are, so fold case and accents before. The pointer entries do the work of the
/// span entries at the same speed; they are for callers that hold a column's bytes as a pointer already.
///
/// - Complexity: bit-parallel for strings of at most 64 bytes, otherwise linear in the lengths, which are
///   therefore not capped.
public enum JaroWinkler {
  /// The share of the missing similarity that each byte of the common prefix makes up for.
  public static let prefixScale = 0.1

  /// The longest common prefix that counts, in bytes.
  public static let longestPrefix = 4

  /// Only similarities above this are raised for a common prefix.
  public static let boostThreshold = 0.7

  /// The Jaro–Winkler similarity of two byte strings, 0…1.
  public static func similarity(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Double {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in similarity(a, b) }
    }
  }

  /// The Jaro–Winkler similarity of two byte strings that the caller already holds as pointers, 0…1.
  public static func similarity(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Double {
    let jaro = jaroSimilarity(a, b)
    guard jaro > boostThreshold else { return jaro }
    return boosted(jaro, commonPrefix: commonPrefix(a, b))
  }

  /// The Jaro similarity of two byte strings, without Winkler's adjustment, 0…1.
  public static func jaroSimilarity(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Double {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in jaroSimilarity(a, b) }
    }
  }

  /// The Jaro similarity of two byte strings that the caller already holds as pointers, 0…1.
  public static func jaroSimilarity(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Double {
    guard a.count > 0, b.count > 0 else { return a.count == b.count ? 1 : 0 }
    let (matches, transpositions) = JaroMatching.count(a, b)
    guard matches > 0 else { return 0 }
    let m = Double(matches)
    return (m / Double(a.count) + m / Double(b.count) + Double(matches &- transpositions) / m) / 3
  }

  /// Winkler's adjustment of a Jaro similarity above the threshold.
  @inlinable @inline(__always)
  static func boosted(_ jaro: Double, commonPrefix: Int) -> Double {
    jaro + Double(commonPrefix) * prefixScale * (1 - jaro)
  }

  @inline(__always)
  private static func commonPrefix(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let limit = min(longestPrefix, a.count, b.count)
    var length = 0
    while length < limit, a[length] == b[length] { length &+= 1 }
    return length
  }
}
