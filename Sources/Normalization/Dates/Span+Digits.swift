extension Span where Element == UInt8 {
  /// Reads ASCII digits, and moves behind them.
  ///
  /// - Parameters:
  ///   - at: where to begin.
  ///   - most: how many digits to take, at most 18.
  /// - Returns: their value and count; a count of 0 where no digit stands.
  func readDigits(_ at: inout Int, most: Int) -> (value: Int, length: Int) {
    let start = at
    var value = 0
    while at < count, at - start < most, PackedDigits.isDigit(self[unchecked: at]) {
      value = value * 10 + Int(self[unchecked: at] & 15)
      at += 1
    }
    return (value, at - start)
  }

  /// Whether the byte at an index is the given one; false behind the end.
  func has(_ byte: Unicode.Scalar, at index: Int) -> Bool {
    index < count && self[index] == UInt8(ascii: byte)
  }
}
