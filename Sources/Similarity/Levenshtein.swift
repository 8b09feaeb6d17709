/// The Levenshtein distance (1965): the fewest insertions, deletions and substitutions of a byte that turn one
/// byte string into the other.
///
/// It is a metric. A swap of neighbours costs 2; `OptimalStringAlignment` counts it as one edit.
///
/// Long strings: the common prefix and suffix cost nothing. If what is left of both is longer than
/// `longestAligned` bytes, that many bytes of each are aligned and the rest is compared place by place, so
/// time is linear and the result an upper bound of the true distance, which is 0 for equal strings only.
///
/// - Complexity: with `m` the shorter and `n` the longer string, O(`n` · ⌈`m`/64⌉) word operations and no
///   table for `m` ≤ 16 (Myers 1999, *A fast bit-vector algorithm for approximate string matching based on
///   dynamic programming*; Hyyrö 2003).
public enum Levenshtein {
  /// The length, in bytes, from which on two strings that differ throughout are no longer aligned.
  public static let longestAligned = EditDistance.longestAligned

  /// The distance of two byte strings, 0 to the length of the longer one.
  public static func distance(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in distance(a, b) }
    }
  }

  /// The distance of two byte strings that the caller already holds as pointers.
  public static func distance(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    let longest = max(a.count, b.count)
    return EditDistance.distance(a, b, atMost: longest, transpositions: false) ?? longest
  }

  /// The distance of two byte strings if it is at most `limit`, otherwise nil.
  ///
  /// Faster than `distance` when most pairs differ: it stops at the length difference, and as soon as the
  /// bytes left cannot bring the distance down to `limit`. A negative limit gives nil.
  public static func distance(_ a: Span<UInt8>, _ b: Span<UInt8>, atMost limit: Int) -> Int? {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in distance(a, b, atMost: limit) }
    }
  }

  /// The distance of two byte strings that the caller already holds as pointers, if it is at most `limit`.
  public static func distance(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int? {
    EditDistance.distance(a, b, atMost: limit, transpositions: false)
  }

  /// One minus the distance as a share of the longer length: 0 (nothing in common) to 1 (equal).
  ///
  /// Two empty strings have similarity 1.
  public static func similarity(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Double {
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in similarity(a, b) }
    }
  }

  /// The similarity of two byte strings that the caller already holds as pointers, 0…1.
  public static func similarity(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Double {
    let longest = max(a.count, b.count)
    return longest == 0 ? 1 : 1 - Double(distance(a, b)) / Double(longest)
  }
}
