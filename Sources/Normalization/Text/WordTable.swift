/// A fixed map from short folded words to 32-bit values, looked up by bytes without making a string.
///
/// Open addressing over the words' own bytes, zero-padded to 24: a probe compares three integers. About 5 ns
/// a look-up in cache.
struct WordTable: Sendable {
  /// The longest word that a table can hold, in bytes of UTF-8.
  static let maximumLength = 24

  private struct Key: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var third: UInt64 = 0
  }

  private var keys: [Key]
  private var values: [UInt32]
  private let mask: Int

  /// A table of words with non-zero values; the values of a word that is listed several times are or-ed
  /// together.
  init(_ entries: [(word: String, value: UInt32)]) {
    var size = 64
    while size < entries.count * 3 { size *= 2 }
    mask = size - 1
    keys = [Key](repeating: Key(), count: size)
    values = [UInt32](repeating: 0, count: size)
    for (word, value) in entries {
      var word = word
      word.withUTF8 { bytes in
        precondition(bytes.count <= Self.maximumLength, "a word is too long for the table")
        let key = Self.key(of: bytes)
        let slot = self.slot(of: key)
        keys[slot] = key
        values[slot] |= value
      }
    }
  }

  /// The value of a word; 0 for words that are not listed.
  func value(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard word.count <= Self.maximumLength else { return 0 }
    return values[slot(of: Self.key(of: word))]
  }

  /// The value of a word; 0 for words that are not listed.
  func value(of word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { value(of: $0) }
  }

  /// The slot that holds a key, or the free one where it belongs.
  private func slot(of key: Key) -> Int {
    let product = (key.first ^ (key.second &* 0x9E37_79B9_7F4A_7C15) ^ key.third)
      .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    var slot = Int(truncatingIfNeeded: product.high ^ product.low) & mask
    while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private static func key(of word: UnsafeBufferPointer<UInt8>) -> Key {
    var key = Key(first: packed(word, from: 0))
    if word.count > 8 { key.second = packed(word, from: 8) }
    if word.count > 16 { key.third = packed(word, from: 16) }
    return key
  }

  /// Up to eight bytes as an integer, the first in the lowest byte.
  private static func packed(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    var packed: UInt64 = 0
    var shift: UInt64 = 0
    for index in start..<min(start + 8, word.count) {
      packed |= UInt64(word[index]) << shift
      shift += 8
    }
    return packed
  }
}
