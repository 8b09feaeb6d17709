/// A small seeded generator of pseudo-random numbers: SplitMix64 (Steele, Lea and Flood, "Fast Splittable
/// Pseudorandom Number Generators", OOPSLA 2014).
///
/// Every household, customer and record has a stream of its own, keyed by its number, so that any record can
/// be made without making the ones before it, in any order and on any thread.
struct RandomGenerator {
  /// What a stream of numbers is used for; two purposes never share a stream.
  enum Stream: UInt64 {
    case shape = 1
    case household
    case members
    case customer
    case email
    case company
    case address
    case plan
    case entry
    case style
    case copy
    case history
  }

  private var state: UInt64

  /// Starts a stream at a given state.
  init(seed: UInt64) {
    state = seed
  }

  /// Starts the stream of one purpose for one household, member and copy (each of the latter below 256).
  init(seed: UInt64, stream: Stream, _ household: Int, member: Int = 0, copy: Int = 0) {
    let place = UInt64(truncatingIfNeeded: household) &* 0x9E37_79B9_7F4A_7C15
    let within = stream.rawValue << 16 | UInt64(member) << 8 | UInt64(copy)
    state = Self.mixed(Self.mixed(seed ^ place) &+ within &* 0xD1B5_4A32_D192_ED03)
  }

  /// Returns a number in which every bit of the given one has a part (the finaliser of SplitMix64).
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns the next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// Returns a number from 0 to just below the bound, by Lemire's multiplication; its bias is below bound /
  /// 2^64.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(truncatingIfNeeded: bound)).high)
  }

  /// Returns a number in a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Returns true with a probability given in parts of 10,000.
  mutating func chance(_ partsOfTenThousand: Int) -> Bool {
    below(10_000) < partsOfTenThousand
  }
}
