import Normalization
import Records
import Similarity

/// Which of a table's given names are nicknames of one another.
struct NicknameIndex: Sendable {
  private let table = NicknameTable.builtIn
  /// The nickname groups of each name's first word.
  private var groups: [UInt16] = []
  private var starts: [UInt32] = [0]

  /// Looks up the first words of all names.
  init(firstWords: ValueBytes, count: Int) {
    for code in 0..<UInt32(count) {
      let word = String(decoding: firstWords.bytes[firstWords.range(of: code)], as: UTF8.self)
      groups.append(contentsOf: table.groups(of: word))
      starts.append(UInt32(groups.count))
    }
  }

  /// Whether the first words of two names share a nickname group.
  func areRelated(_ left: UInt32, _ right: UInt32) -> Bool {
    let others = groups(of: right)
    if others.isEmpty { return false }
    return groups(of: left).contains { others.contains($0) }
  }

  /// Whether a word is one typing error away from a nickname of a name.
  func isMistypedNickname(_ code: UInt32, _ word: Span<UInt8>) -> Bool {
    if word.count < 4 { return false }
    for group in groups(of: code) {
      for member in table.members(ofGroup: group) where member.utf8.count >= 4 {
        let bytes = Array(member.utf8)
        if OptimalStringAlignment.distance(bytes.span, word, atMost: 1) != nil { return true }
      }
    }
    return false
  }

  private func groups(of code: UInt32) -> ArraySlice<UInt16> {
    groups[Int(starts[Int(code)])..<Int(starts[Int(code) + 1])]
  }
}
