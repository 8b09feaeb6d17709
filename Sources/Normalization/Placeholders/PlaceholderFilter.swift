/// Tells most texts from placeholders by a hash of their letters, without making a string of those: a Bloom
/// filter (Bloom 1970) of one hash over all lists.
///
/// 20 ns in place of 600 for the names, companies and streets of which hardly one is a placeholder; one in
/// sixty of the others needs the look into the list that this saves.
struct PlaceholderFilter: Sendable {
  /// The filter of all shipped lists.
  static let shipped = PlaceholderFilter(
    [
      PlaceholderValues.names, PlaceholderValues.texts, PlaceholderValues.companies,
      PlaceholderValues.addresses,
    ])

  private static let slotCount = 65_536
  private var isTaken: [Bool]

  /// A filter of keys, and of those of another filter.
  init(_ lists: [Set<String>], shipped: PlaceholderFilter? = nil) {
    isTaken = shipped?.isTaken ?? [Bool](repeating: false, count: Self.slotCount)
    for list in lists {
      for key in list { isTaken[Self.slots(of: key.utf8).whole] = true }
    }
  }

  /// Whether a list may hold the letters and digits of a folded text, or where numbers are ignored its letters
  /// alone; false for a text without any.
  func mayHold(_ folded: String, ignoringNumbers: Bool) -> Bool { mayHold(folded.utf8, ignoringNumbers) }

  /// The same of a folded text's bytes.
  func mayHold(_ folded: some Sequence<UInt8>, _ ignoringNumbers: Bool) -> Bool {
    let slots = Self.slots(of: folded)
    return isTaken[slots.whole] || ignoringNumbers && isTaken[slots.letters]
  }

  /// The slots of a text's letters and digits, and of its letters.
  @inline(__always)
  private static func slots(of folded: some Sequence<UInt8>) -> (whole: Int, letters: Int) {
    var whole: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = whole
    for byte in folded {
      let isDigit = byte &- 0x30 < 10
      guard isDigit || byte >= 0x80 || byte &- 0x61 < 26 else { continue }
      whole = (whole ^ UInt64(byte)) &* 0x100_0000_01B3
      if !isDigit { letters = (letters ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return (slot(of: whole), slot(of: letters))
  }

  private static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF) }
}
