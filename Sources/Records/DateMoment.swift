/// Moments as numbers, `yyyymmddhhmmss`, and the texts that they have as values.
public enum DateMoment {
  /// The number of digits of a moment's text.
  public static let digitCount = 14

  /// Writes a moment's digits into memory of ``digitCount`` bytes.
  public static func write(_ moment: Int, to digits: UnsafeMutableBufferPointer<UInt8>) {
    var rest = moment
    for place in (0..<digitCount).reversed() {
      digits.initializeElement(at: place, to: UInt8(rest % 10) | 0x30)
      rest /= 10
    }
  }
}
