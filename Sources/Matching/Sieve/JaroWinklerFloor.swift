import Similarity

/// How many letters two strings must share, by their lengths and common prefix, to be as alike as a threshold asks.
///
/// A table of five kilobytes in place of three divisions a pair.
final class JaroWinklerFloor: @unchecked Sendable {
  /// Strings of at least so many bytes are taken for alike.
  static let lengths = 32

  // Unchecked because of the pointer: what it points to is written by the initializer alone.
  private let leastMatches: UnsafeMutablePointer<UInt8>

  /// The floor of a threshold, 0…1.
  init(_ threshold: Double) {
    let lengths = JaroWinklerFloor.lengths
    leastMatches = .allocate(capacity: 5 * lengths * lengths)
    leastMatches.initialize(repeating: .max, count: 5 * lengths * lengths)
    for prefix in 0...4 {
      for one in 1..<lengths {
        for other in 1..<lengths {
          let least = (1...min(one, other)).first {
            JaroWinklerFloor.greatest(matches: $0, (one, other), commonPrefix: prefix) >= threshold
          }
          leastMatches[(prefix * lengths + one) * lengths + other] = UInt8(least ?? Int(UInt8.max))
        }
      }
    }
  }

  deinit { leastMatches.deallocate() }

  /// Whether two strings may reach the threshold; never false for two that do.
  @inline(__always)
  func mayBeReached(_ bag: UInt64, _ other: UInt64, _ counts: (Int, Int), commonPrefix: Int) -> Bool {
    if max(counts.0, counts.1) >= JaroWinklerFloor.lengths { return true }
    let matches = min(
      counts.0 &- (bag & ~other).nonzeroBitCount, counts.1 &- (other & ~bag).nonzeroBitCount)
    let place = (commonPrefix &* JaroWinklerFloor.lengths &+ counts.0) &* JaroWinklerFloor.lengths &+ counts.1
    return matches >= Int(leastMatches[place])
  }

  /// The similarity without transpositions, in the operations and the order of ``JaroWinkler``.
  private static func greatest(matches: Int, _ counts: (Int, Int), commonPrefix: Int) -> Double {
    let m = Double(matches)
    let jaro = (m / Double(counts.0) + m / Double(counts.1) + 1) / 3
    guard jaro > JaroWinkler.boostThreshold else { return jaro }
    return jaro + Double(commonPrefix) * JaroWinkler.prefixScale * (1 - jaro)
  }
}
