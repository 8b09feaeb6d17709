import Records

extension Attribute {
  /// A record's date as the number `yyyymmddhhmmss`; nil where it has none.
  func date(of row: UInt32) -> Double? {
    let code = codes[Int(row)]
    if isNoEvidence[Int(code)] { return nil }
    return values.withBytes(of: code) { digits in
      // Fourteen digits are exact in a Double; anything else is read as Swift reads numbers.
      let isPlain = digits.count <= 15 && digits.indices.allSatisfy { (48...57).contains(digits[$0]) }
      if isPlain, !digits.isEmpty {
        // Whole numbers are added up in a third of the time.
        return Double(digits.indices.reduce(UInt64(0)) { $0 * 10 + UInt64(digits[$1] - 48) })
      }
      return digits.withUnsafeBufferPointer { Double(String(decoding: $0, as: UTF8.self)) }
    }
  }
}
