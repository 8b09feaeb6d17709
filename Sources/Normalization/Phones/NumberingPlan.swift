/// What the fast path knows of one country calling code: its prefixes, and which lengths its numbers have.
struct NumberingPlan: Sendable {
  /// How a national number begins when it is dialled inside the country.
  enum Trunk: Sendable {
    /// A 0 that is no part of the number: Britain, Germany.
    case zero
    /// A 1 that is no part of the number: North America.
    case one
    /// Nothing; a first 0 is part of the number (Italy) or does not occur (Spain).
    case none
  }

  /// Country calling code, 1 or of two digits.
  let countryCode: UInt16
  /// The country code as digits.
  let countryDigits: PackedDigits
  /// How a national number begins when it is dialled inside the country.
  let trunk: Trunk
  /// Whether 00 is dialled before a country code.
  let dialsZeroZero: Bool
  /// Bit n: complete numbers of n digits exist.
  var possibleLengths: UInt32 = 0
  /// Bit n: numbers of n digits exist inside an area only.
  var localLengths: UInt32 = 0
  /// Row of `NumberingPlans.roots` of the shortest possible length; the longer ones follow.
  var firstRoot = 0

  /// Whether complete numbers of so many digits exist.
  func isPossible(_ length: Int) -> Bool { length < 32 && possibleLengths >> UInt32(length) & 1 == 1 }

  /// Whether so many digits can be dialled inside an area only.
  func isLocal(_ length: Int) -> Bool { length < 32 && localLengths >> UInt32(length) & 1 == 1 }

  /// Whether so many digits are more than any number of the plan has.
  func isTooLong(_ length: Int) -> Bool { length >= 32 || possibleLengths >> UInt32(length) == 0 }

  /// Row of `NumberingPlans.roots` of a possible length.
  func root(_ length: Int) -> Int {
    firstRoot + (possibleLengths & ((1 << UInt32(length)) &- 1)).nonzeroBitCount
  }
}
