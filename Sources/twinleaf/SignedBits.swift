/// Match weights as people read them.
enum SignedBits {
  /// A weight in bits with its sign and two decimals: `+4.11`, `-8.80`.
  static func text(_ bits: Double) -> String {
    let hundredths = Int((abs(bits) * 100).rounded())
    let decimals = hundredths % 100
    return "\(bits < 0 ? "-" : "+")\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
