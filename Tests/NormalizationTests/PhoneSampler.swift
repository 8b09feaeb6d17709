/// Makes phone numbers of a region as people type them, the same ones on every run.
///
/// Half of the numbers are random digits of the lengths that occur, half are published examples of the region
/// with some digits exchanged, so that numbers in use, numbers out of use and numbers of wrong length all
/// occur.
struct PhoneSampler {
  let countryCode: Int
  let trunk: String
  let exit: String
  let lengths: [Int]
  let examples: [String]
  private var state: UInt64

  init(countryCode: Int, trunk: String, exit: String, lengths: [Int], examples: [String], seed: UInt64) {
    self.countryCode = countryCode
    self.trunk = trunk
    self.exit = exit
    self.lengths = lengths
    self.examples = examples
    state = seed
  }

  /// The next number, and whether it is typed in a way that many people do.
  mutating func next() -> (text: String, isUsual: Bool) {
    let form = below(8)
    let isUsual = trunk == "1" ? form != 2 && form != 3 : exit == "00" || form != 3
    return (typed(form), isUsual)
  }

  private mutating func typed(_ form: Int) -> String {
    let national = below(2) == 0 ? random() : mutated()
    switch form {
    case 0: return "+\(countryCode)\(grouped(national))"
    case 1: return "+\(countryCode) \(grouped(national))"
    case 2: return "+\(countryCode) (\(trunk.isEmpty ? "0" : trunk))\(grouped(national))"
    case 3: return "\(exit) \(countryCode) \(grouped(national))"
    case 4: return national
    case 5: return trunk + national
    case 6: return "(\(trunk)\(national.prefix(3))) \(grouped(String(national.dropFirst(3))))"
    default: return trunk + grouped(national)
    }
  }

  /// A number below a bound, by splitmix64.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func random() -> String {
    let isOdd = below(8) == 0
    let length = isOdd ? 6 + below(7) : lengths[below(lengths.count)]
    return String((0..<length).map { _ in Character("\(below(10))") })
  }

  private mutating func mutated() -> String {
    guard !examples.isEmpty else { return random() }
    var digits = Array(examples[below(examples.count)])
    for _ in 0..<below(4) { digits[below(digits.count)] = Character("\(below(10))") }
    if below(10) == 0 { digits.removeLast() }
    if below(10) == 0 { digits.append("5") }
    return String(digits)
  }

  private mutating func grouped(_ digits: String) -> String {
    let mark = ["", " ", "-", ".", " "][below(5)]
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && index % (2 + below(2)) == 0 { text += mark }
      text.append(digit)
    }
    return text
  }
}
