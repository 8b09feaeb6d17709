import Normalization
import Records

/// The groups of nicknames that words stand in, and those that they may stand in with a typing error, as bits that
/// several groups share.
struct NicknameSketches: Sendable {
  /// Those of the package's table.
  static let shared = NicknameSketches(.builtIn)

  private let table: NicknameTable
  /// The groups of the names of four letters and more from which a text comes by leaving out at most one letter, by the
  /// text's hash.
  private var groupsOfShortened: [UInt64: UInt64] = [:]

  private init(_ table: NicknameTable) {
    self.table = table
    for name in table.names where name.utf8.count >= 4 {
      let bytes = Array(name.utf8)
      let groups = bytes.withUnsafeBufferPointer { NicknameSketches.bits(table.groups(of: $0)) }
      NicknameSketches.forEachShortened(bytes.span) { groupsOfShortened[$0, default: 0] |= groups }
    }
  }

  /// The groups of a word, and those of the names that may be one typing error away from it.
  ///
  /// Two words that are an edit apart are equal when each has lost at most one letter.
  func groups(of word: Span<UInt8>) -> (own: UInt64, near: UInt64) {
    let own = word.withUnsafeBufferPointer { NicknameSketches.bits(table.groups(of: $0)) }
    if word.count < 4 { return (own, 0) }
    var near: UInt64 = 0
    NicknameSketches.forEachShortened(word) { near |= groupsOfShortened[$0] ?? 0 }
    return (own, near)
  }

  private static func bits(_ groups: [UInt16]) -> UInt64 {
    groups.reduce(0) { $0 | 1 << ((UInt64($1) &* 0x9E37_79B9_7F4A_7C15) >> 58) }
  }

  /// Calls `body` with the hash of a word and of all that comes from it by leaving out a letter.
  private static func forEachShortened(_ word: Span<UInt8>, _ body: (UInt64) -> Void) {
    for omitted in -1..<word.count {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for index in 0..<word.count where index != omitted {
        hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3
      }
      body(hash)
    }
  }
}
