import Normalization
import Records
import Similarity

/// The levels of two given names, by code; what is needed of each distinct name is prepared once.
struct GivenNameLevels: Sendable {
  static let labels = [
    "given names differ", "given names distantly alike", "initial agrees", "nickname", "given name alike",
    "same given name",
  ]
  static let equal = 5
  static let close = 4
  static let nickname = 3
  static let initial = 2

  private let values: ByteDictionary
  private let joined: ValueBytes
  private let firstWords: ValueBytes
  private let words: Words
  private let nicknames: NicknameIndex
  private let areJoint: [Bool]
  /// Whether each name's first word is a man's name (1), a woman's (2), or neither is known (0).
  private let genders: [UInt8]
  /// Whether the table of nicknames is asked.
  var knowsNicknames = true

  /// Prepares all distinct given names.
  init(_ values: ByteDictionary) {
    self.values = values
    joined = ValueBytes.joined(values)
    firstWords = ValueBytes.firstWords(values)
    words = Words(of: values, longerThan: 1)
    nicknames = NicknameIndex(firstWords: firstWords, count: values.count)
    genders = (0..<UInt32(values.count)).map { [firstWords] code in
      let word = String(decoding: firstWords.bytes[firstWords.range(of: code)], as: UTF8.self)
      return GivenNameGenders.gender(of: word)?.rawValue ?? 0
    }
    areJoint = (0..<UInt32(values.count)).map { code in
      values.withBytes(of: code) { value in
        (0..<value.count).contains { value[$0] == UInt8(ascii: "&") }
      }
    }
  }

  /// Whether a code is the name of two people.
  func isJoint(_ code: UInt32) -> Bool { areJoint[Int(code)] }

  /// 1 for a man's name, 2 for a woman's, 0 where neither is known of its first word.
  func gender(of code: UInt32) -> UInt8 { genders[Int(code)] }

  /// The level of two codes that both hold a name.
  func level(_ left: UInt32, _ right: UInt32) -> Int {
    if left == right { return GivenNameLevels.equal }
    if isJoint(left) || isJoint(right) { return jointLevel(left, right) }
    let spelled = spellingLevel(left, right)
    let areRelated = knowsNicknames && nicknames.areRelated(left, right)
    if !areRelated, knowsNicknames, let apart = levelOfTwoPeople(left, right, spelled) { return apart }
    if spelled == GivenNameLevels.close { return spelled }
    if areRelated { return GivenNameLevels.nickname }
    let first = firstWords.bytes.span
    let a = first.extracting(firstWords.range(of: left))
    let b = first.extracting(firstWords.range(of: right))
    if a.count == 1 || b.count == 1 { return a[0] == b[0] ? GivenNameLevels.initial : 0 }
    return spelled > 0 || isDistantlyAlike(left, right, a, b) ? 1 : 0
  }

  /// The level of two names that are alike in letters alone, since each is a name of its own: John and Joan, Harry and
  /// Larry; nil for others.
  private func levelOfTwoPeople(_ left: UInt32, _ right: UInt32, _ spelled: Int) -> Int? {
    let one = genders[Int(left)]
    let other = genders[Int(right)]
    // Two given names in another order: Vivian Carol and Carol Vivian.
    if one == 0 || other == 0 || words.share(left, right) { return nil }
    let bytes = firstWords.bytes.span
    let a = bytes.extracting(firstWords.range(of: left))
    let b = bytes.extracting(firstWords.range(of: right))
    if a.equals(b) { return nil }
    if one != other { return 0 }
    return a[0] == b[0] ? nil : spelled == GivenNameLevels.close ? 1 : 0
  }

  /// Whether two names that differ are both known, and neither is a form of the other.
  func areTwoNames(_ left: UInt32, _ right: UInt32) -> Bool {
    genders[Int(left)] != 0 && genders[Int(right)] != 0 && !nicknames.areRelated(left, right)
  }

  private func spellingLevel(_ left: UInt32, _ right: UInt32) -> Int {
    let full = values.bytes.span
    let a = full.extracting(values.range(of: left))
    let b = full.extracting(values.range(of: right))
    let whole = GivenNameLevels.spelling(a, b)
    if whole == GivenNameLevels.close { return whole }
    let first = firstWords.bytes.span
    let firstA = first.extracting(firstWords.range(of: left))
    let firstB = first.extracting(firstWords.range(of: right))
    if firstA.count >= 2, firstA.equals(firstB) { return GivenNameLevels.close }
    if firstA.count < a.count || firstB.count < b.count {
      let level = GivenNameLevels.spelling(firstA, firstB)
      if level == GivenNameLevels.close { return level }
      let solid = joined.bytes.span
      if solid.extracting(joined.range(of: left)).equals(solid.extracting(joined.range(of: right))) {
        return GivenNameLevels.close
      }
      return max(whole, level)
    }
    return whole
  }

  /// Close, distantly alike or different, by spelling alone.
  static func spelling(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    let shorter = min(a.count, b.count)
    if shorter < 3 { return shorter == 2 && isShortened(a, b) ? 1 : 0 }
    let distance = OptimalStringAlignment.distance(a, b, atMost: 2)
    if let distance, distance <= 1, shorter >= 4 { return close }
    let similarity = JaroWinkler.similarity(a, b)
    if similarity >= 0.93 { return close }
    if similarity >= 0.84 { return 1 }
    if let distance, distance <= 2, shorter >= 5 { return 1 }
    if let distance, distance <= 1 { return 1 }
    return a[0] == b[0] && a[1] == b[1] && a[2] == b[2] ? 1 : 0
  }

  /// Whether a name of two letters is another's beginning, or what is left of one of three: `By` of Byron, `Iy` of Ivy.
  private static func isShortened(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    if short.count == long.count { return false }
    if long[0] == short[0], long[1] == short[1] { return true }
    return long.count == 3 && OptimalStringAlignment.distance(short, long, atMost: 1) != nil
  }

  private func isDistantlyAlike(
    _ left: UInt32, _ right: UInt32, _ a: Span<UInt8>, _ b: Span<UInt8>
  ) -> Bool {
    words.share(left, right)
      || knowsNicknames
        && (nicknames.isMistypedNickname(left, b) || nicknames.isMistypedNickname(right, a))
  }

  /// Two people under one name agree with each of them, but are never equal to one.
  private func jointLevel(_ left: UInt32, _ right: UInt32) -> Int {
    var best = 0
    for a in people(of: left) {
      for b in people(of: right) {
        if a == b { return GivenNameLevels.close }
        best = max(best, personLevel(a, b))
      }
    }
    return best
  }

  private func personLevel(_ a: [UInt8], _ b: [UInt8]) -> Int {
    let spelled = GivenNameLevels.spelling(a.span, b.span)
    if spelled == GivenNameLevels.close { return spelled }
    let firstA = a.prefix { $0 != 0x20 }
    let firstB = b.prefix { $0 != 0x20 }
    if knowsNicknames,
      NicknameTable.builtIn.related(
        String(decoding: firstA, as: UTF8.self), String(decoding: firstB, as: UTF8.self))
    {
      return GivenNameLevels.nickname
    }
    if firstA.count == 1 || firstB.count == 1 { return a[0] == b[0] ? GivenNameLevels.initial : 0 }
    return spelled
  }

  private func people(of code: UInt32) -> [[UInt8]] {
    values.bytes[values.range(of: code)].split(separator: UInt8(ascii: "&")).map { part in
      Array(part.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
    }.filter { !$0.isEmpty }
  }
}
