import Records

/// Remembers the sounds of words that come again and again, as those of streets do.
///
/// One place a word, overwritten by the next that falls into it: what is forgotten is worked out again. Of three quarters of a
/// million streets few have a word of their own, and a look costs no more than a hash.
struct SoundMemo {
  private static let bits = 13

  private var words = [UInt64](repeating: 0, count: 1 << bits)
  private var sounds = [UInt64](repeating: 0, count: 1 << bits)

  /// The ``Span/soundHash`` of a word; words are told apart by a hash of 64 bits.
  mutating func soundHash(of word: Span<UInt8>) -> UInt64? {
    if word.isEmpty { return nil }
    let hash = max(ByteHash.hash(word), 1)
    let place = Int(truncatingIfNeeded: hash &>> UInt64(64 - SoundMemo.bits))
    if words[place] == hash { return sounds[place] }
    guard let sound = word.soundHash else { return nil }
    words[place] = hash
    sounds[place] = sound
    return sound
  }
}
