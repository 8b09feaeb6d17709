/// Seeded random text for property tests.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number of SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `bound`.
  mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// One of the elements.
  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[number(below: elements.count)]
  }

  /// Up to `maximum` code points of a range; surrogates are left out.
  mutating func text(of range: ClosedRange<UInt32>, atMost maximum: Int) -> String {
    var text = ""
    for _ in 0..<number(below: maximum + 1) {
      let codePoint = range.lowerBound + UInt32(number(below: range.count))
      if let scalar = Unicode.Scalar(codePoint) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Up to `maximum` pieces, joined without a separator.
  mutating func text(of pieces: [String], atMost maximum: Int) -> String {
    var text = ""
    for _ in 0..<number(below: maximum + 1) { text += element(of: pieces) }
    return text
  }
}
