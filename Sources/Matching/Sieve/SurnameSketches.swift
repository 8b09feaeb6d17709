import Records

/// What bounds the level of two surnames: their letters and their sound, by code.
struct SurnameSketches: Sendable {
  /// A surname.
  struct Entry: Sendable {
    let spelling: SpellingSketch
    /// Its Double Metaphone code, four letters.
    let sound: UInt32
  }

  /// By code.
  let entries: [Entry]

  private static let close = JaroWinklerFloor(0.93)
  private static let distant = JaroWinklerFloor(0.86)

  /// The sketches of all surnames.
  init(_ values: ByteDictionary, levels: SurnameLevels) {
    let bytes = values.bytes.span
    entries = (0..<UInt32(values.count)).map { code in
      let value = bytes.extracting(values.range(of: code))
      return Entry(
        spelling: SpellingSketch(value),
        sound: UInt32(levels.sound(of: code).rawValue >> 32))
    }
  }

  /// What the loop over pairs reads.
  struct Floors {
    let close = SurnameSketches.close
    let distant = SurnameSketches.distant
  }

  /// The best level of two different surnames.
  @inline(__always)
  static func level(_ left: Entry, _ right: Entry, _ floors: Floors) -> Int {
    let (one, other) = (left.spelling, right.spelling)
    let distance = one.leastDistance(other)
    let shorter = Int(min(one.count, other.count))
    if distance <= 1 || one.mayReach(floors.close, other) { return SurnameLevels.close }
    if one.spaces != 0 || other.spaces != 0 {
      let lacking = (one.bag ^ other.bag) & SpellingSketch.withoutSpaces
      return lacking == 0 && one.joinedCount == other.joinedCount ? SurnameLevels.close : 2
    }
    if distance <= 2, shorter >= 6 { return 1 }
    if one.mayReach(floors.distant, other) { return 1 }
    return left.sound != 0 && left.sound == right.sound ? 1 : 0
  }
}
