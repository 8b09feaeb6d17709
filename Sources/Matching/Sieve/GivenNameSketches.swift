import Normalization
import Records
import Similarity

/// What bounds the level of two given names, by code.
struct GivenNameSketches: Sendable {
  /// A given name.
  struct Entry: Sendable {
    let spelling: SpellingSketch
    /// The letters of its first word.
    let firstBag: UInt64
    /// The groups of nicknames that hold its first word, as bits that several groups share.
    let groups: UInt64
    /// The groups of the names that its first word may be with a typing error, likewise.
    let nearGroups: UInt64
    /// Bytes of its first word.
    let firstCount: UInt8
    /// 1 for a man's name, 2 for a woman's, 0 for neither.
    let gender: UInt8
    /// Whether it is the name of two people.
    let isJoint: Bool
    /// Whether it has more words than the first.
    let isLonger: Bool
  }

  /// By code.
  let entries: [Entry]

  private static let close = JaroWinklerFloor(0.93)
  private static let distant = JaroWinklerFloor(0.84)

  /// The sketches of all given names.
  init(_ values: ByteDictionary, levels: GivenNameLevels) {
    let bytes = values.bytes.span
    entries = (0..<UInt32(values.count)).map { code in
      let value = bytes.extracting(values.range(of: code))
      let spelling = SpellingSketch(value)
      var firstCount = 0
      while firstCount < value.count, value[firstCount] != UInt8(ascii: " ") { firstCount += 1 }
      let first = value.extracting(0..<firstCount)
      let nicknames = NicknameSketches.shared.groups(of: first)
      return Entry(
        spelling: spelling, firstBag: LetterBag(first).bits, groups: nicknames.own,
        nearGroups: nicknames.near,
        firstCount: UInt8(min(firstCount, 255)), gender: levels.gender(of: code),
        isJoint: levels.isJoint(code),
        isLonger: firstCount < value.count)
    }
  }

  /// What the loop over pairs reads.
  struct Floors {
    let close = GivenNameSketches.close
    let distant = GivenNameSketches.distant
    /// Whether the table of nicknames is asked.
    let knowsNicknames: Bool
  }

  /// The best level of two different given names; by pointer, since copies of both took a third of the time.
  @inline(__always)
  static func level(_ left: UnsafePointer<Entry>, _ right: UnsafePointer<Entry>, _ floors: Floors) -> Int {
    if left.pointee.isJoint || right.pointee.isJoint { return GivenNameLevels.close }
    let (one, other) = (left.pointee.spelling, right.pointee.spelling)
    let isLonger = left.pointee.isLonger || right.pointee.isLonger
    let mayBeRelated = left.pointee.groups & right.pointee.groups != 0
    let startsAlike = (one.prefix ^ other.prefix) & 255 == 0
    if !isLonger, !mayBeRelated, floors.knowsNicknames, left.pointee.gender != 0, right.pointee.gender != 0 {
      // Two names of two people, unless they are a letter apart and start with the same one.
      if left.pointee.gender != right.pointee.gender { return 0 }
      if !startsAlike { return mayBeClose(one, other, floors) ? 1 : 0 }
    }
    if mayBeClose(one, other, floors) || isLonger && mayFirstBeClose(left, right, floors) {
      return GivenNameLevels.close
    }
    if mayBeRelated { return GivenNameLevels.nickname }
    if left.pointee.firstCount == 1 || right.pointee.firstCount == 1 {
      return startsAlike ? GivenNameLevels.initial : 0
    }
    return isLonger || mayBeDistantlyAlike(left, right, floors) ? 1 : 0
  }

  @inline(__always)
  private static func mayBeClose(_ one: SpellingSketch, _ other: SpellingSketch, _ floors: Floors) -> Bool {
    min(one.count, other.count) >= 3 && (one.leastDistance(other) <= 1 || one.mayReach(floors.close, other))
  }

  /// Whether two names may be close by their first words, or equal but for their spaces.
  private static func mayFirstBeClose(
    _ left: UnsafePointer<Entry>, _ right: UnsafePointer<Entry>, _ floors: Floors
  ) -> Bool {
    let (one, other) = (left.pointee.spelling, right.pointee.spelling)
    let counts = (Int(left.pointee.firstCount), Int(right.pointee.firstCount))
    let letters = max(
      (left.pointee.firstBag & ~right.pointee.firstBag).nonzeroBitCount,
      (right.pointee.firstBag & ~left.pointee.firstBag).nonzeroBitCount)
    if max(letters, abs(counts.0 &- counts.1)) <= 1 { return true }
    if floors.close.mayBeReached(
      left.pointee.firstBag, right.pointee.firstBag, counts, commonPrefix: one.commonPrefix(other))
    {
      return true
    }
    return (one.bag ^ other.bag) & SpellingSketch.withoutSpaces == 0 && one.joinedCount == other.joinedCount
  }

  @inline(__always)
  private static func mayBeDistantlyAlike(
    _ left: UnsafePointer<Entry>, _ right: UnsafePointer<Entry>, _ floors: Floors
  ) -> Bool {
    if left.pointee.nearGroups & right.pointee.groups | right.pointee.nearGroups & left.pointee.groups != 0 {
      return true
    }
    let (one, other) = (left.pointee.spelling, right.pointee.spelling)
    let shorter = min(one.count, other.count)
    let prefix = one.commonPrefix(other)
    let distance = one.leastDistance(other)
    if shorter < 3 { return prefix >= 2 || distance <= 1 }
    return prefix >= 3 || distance <= (shorter >= 5 ? 2 : 1) || one.mayReach(floors.distant, other)
  }
}
