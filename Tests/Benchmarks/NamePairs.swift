import TestSupport

/// Made-up names in pairs, half of them one or two edits apart, their bytes one after another as in a column.
struct NamePairs {
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]

  /// The number of pairs.
  let count: Int

  /// Pairs of names with lengths in a range, all from one seed.
  init(count: Int, length: ClosedRange<Int>, seed: UInt64) {
    self.count = count
    var strings = RandomStrings(seed: seed)
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    for pair in 0..<count {
      let name = Self.name(length, &strings)
      append(name)
      if pair.isMultiple(of: 2) {
        append(strings.edited(name, edits: strings.number(in: 1...2), over: letters))
      } else {
        append(Self.name(length, &strings))
      }
    }
  }

  /// Calls `body` with both names of every pair.
  @inline(__always)
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for pair in 0..<count {
        let (start, middle, end) = (ends[2 * pair], ends[2 * pair + 1], ends[2 * pair + 2])
        body(bytes.extracting(start..<middle), bytes.extracting(middle..<end))
      }
    }
  }

  private mutating func append(_ name: [UInt8]) {
    bytes += name
    ends.append(bytes.count)
  }

  /// A name of syllables, so that letters are as frequent and as often repeated as in names.
  private static func name(_ length: ClosedRange<Int>, _ strings: inout RandomStrings) -> [UInt8] {
    while true {
      var name: [UInt8] = []
      while name.count < length.lowerBound {
        for part in [onsets, vowels, codas] {
          name += part[strings.number(in: 0...part.count - 1)].utf8
        }
      }
      if length.contains(name.count) { return name }
    }
  }

  private static let onsets =
    ["b", "br", "c", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r"]
    + ["s", "sch", "st", "t", "v", "w", "z", ""]
  private static let vowels = ["a", "e", "i", "o", "u", "ie", "ea", "ou"]
  private static let codas = ["", "n", "r", "l", "s", "t", "m", "ng", "ll", "ck", "th", "gh", "x"]
}
