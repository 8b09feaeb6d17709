/// A seeded source of byte strings, the same on every machine.
public struct RandomStrings {
  private var state: UInt64

  /// Starts the sequence that belongs to a seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 random bits (SplitMix64).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number in a range.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// A string of a random length over an alphabet.
  public mutating func string(length: ClosedRange<Int>, over alphabet: [UInt8]) -> [UInt8] {
    (0..<number(in: length)).map { _ in alphabet[number(in: 0...alphabet.count - 1)] }
  }

  /// A string with some random insertions, deletions, substitutions and swaps of neighbours.
  public mutating func edited(_ string: [UInt8], edits: Int, over alphabet: [UInt8]) -> [UInt8] {
    var edited = string
    for _ in 0..<edits {
      let byte = alphabet[number(in: 0...alphabet.count - 1)]
      let place = number(in: 0...edited.count)
      switch number(in: 0...3) {
      case 0: edited.insert(byte, at: place)
      case 1 where place < edited.count: edited.remove(at: place)
      case 2 where place < edited.count: edited[place] = byte
      case 3 where place + 1 < edited.count: edited.swapAt(place, place + 1)
      default: break
      }
    }
    return edited
  }

  /// Pairs of strings, every second one of unrelated strings, the others up to four edits apart.
  public mutating func pairs(
    _ count: Int, length: ClosedRange<Int>, over alphabet: [UInt8]
  ) -> [(a: [UInt8], b: [UInt8])] {
    (0..<count).map { index in
      let a = string(length: length, over: alphabet)
      let b =
        index.isMultiple(of: 2)
        ? string(length: length, over: alphabet)
        : edited(a, edits: number(in: 0...4), over: alphabet)
      return (a, b)
    }
  }
}
