import CSV
import Matching

/// A match weight as every file shows it: rounded to hundredths of a bit, with the probability that it then stands
/// for, so that whoever computes 1/(1 + 2^-weight) from a file gets the probability beside it.
public struct ShownWeight: Sendable, Equatable, Comparable {
  /// The match weight in hundredths of a bit (log2).
  public let hundredths: Int

  /// A weight of hundredths of a bit.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// A weight in bits, rounded; what is beyond ten thousand bits is cut there.
  public init(bits: Double) {
    hundredths = bits.isNaN ? 0 : Int((min(max(bits, -10_000), 10_000) * 100).rounded())
  }

  /// The probability, 0…1, in millionths.
  public var millionths: Int {
    Int((MatchExplanation.probability(ofWeight: Double(hundredths) / 100) * 1_000_000).rounded())
  }

  /// The weight with two decimals: `4.11`, `-8.80`.
  public var text: String { ShownWeight.text(hundredths, decimals: 2) }

  /// The probability with six decimals: `0.941596`.
  public var probabilityText: String { ShownWeight.text(millionths, decimals: 6) }

  /// Orders by weight.
  public static func < (left: ShownWeight, right: ShownWeight) -> Bool { left.hundredths < right.hundredths }

  private static func text(_ scaled: Int, decimals: Int) -> String {
    var digits = ByteText()
    digits.append(scaled: scaled, decimals: decimals)
    return digits.withBytes { String(decoding: $0, as: UTF8.self) }
  }
}
