import Records
import Similarity

/// The levels of two surnames, by code; what is needed of each distinct surname is prepared once.
struct SurnameLevels: Sendable {
  static let labels = [
    "surnames differ", "surname distantly alike", "part of the surname agrees", "surname alike",
    "same surname",
  ]
  static let equal = 4
  static let close = 3

  private let values: ByteDictionary
  private let joined: ValueBytes
  private let words: Words
  /// Double Metaphone codes, made once a surname and not twice a pair.
  private let sounds: [PhoneticCode]

  /// Prepares all distinct surnames.
  init(_ values: ByteDictionary) {
    self.values = values
    joined = ValueBytes.joined(values)
    words = Words(of: values, longerThan: 1)
    let bytes = values.bytes.span
    sounds = (0..<UInt32(values.count)).map {
      DoubleMetaphone.codes(of: bytes.extracting(values.range(of: $0))).primary
    }
  }

  /// The sound of a surname.
  func sound(of code: UInt32) -> PhoneticCode { sounds[Int(code)] }

  /// The level of two codes that both hold a surname.
  func level(_ left: UInt32, _ right: UInt32) -> Int {
    if left == right { return SurnameLevels.equal }
    let bytes = values.bytes.span
    let a = bytes.extracting(values.range(of: left))
    let b = bytes.extracting(values.range(of: right))
    let spelled = SurnameLevels.spelling(a, b, soundAlike: haveOneSound(left, right))
    if spelled == SurnameLevels.close { return spelled }
    let solid = joined.bytes.span
    let solidA = solid.extracting(joined.range(of: left))
    let solidB = solid.extracting(joined.range(of: right))
    if solidA.equals(solidB) { return SurnameLevels.close }
    return words.share(left, right) ? 2 : spelled
  }

  /// Close, distantly alike or different, by spelling and sound.
  static func spelling(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Int {
    let found = spelling(a, b, soundAlike: false)
    return found == 0 && sound(a, b) ? 1 : found
  }

  private func haveOneSound(_ left: UInt32, _ right: UInt32) -> Bool {
    !sounds[Int(left)].isEmpty && sounds[Int(left)] == sounds[Int(right)]
  }

  private static func spelling(_ a: Span<UInt8>, _ b: Span<UInt8>, soundAlike: Bool) -> Int {
    let shorter = min(a.count, b.count)
    if shorter < 3 { return a.equals(b) ? close : soundAlike ? 1 : 0 }
    let distance = OptimalStringAlignment.distance(a, b, atMost: 2)
    if let distance, distance <= 1, shorter >= 4 { return close }
    let similarity = JaroWinkler.similarity(a, b)
    if similarity >= 0.93 { return close }
    if similarity >= 0.86 { return 1 }
    if let distance, distance <= 2, shorter >= 6 { return 1 }
    if let distance, distance <= 1 { return 1 }
    return soundAlike ? 1 : 0
  }

  private static func sound(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    let code = DoubleMetaphone.codes(of: a).primary
    return !code.isEmpty && code == DoubleMetaphone.codes(of: b).primary
  }
}
