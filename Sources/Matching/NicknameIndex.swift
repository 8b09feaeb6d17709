import Normalization
import Records
import Similarity

/// Which of a table's given names are nicknames of one another.
struct NicknameIndex: Sendable {
  /// What is known of a first name that the nickname table holds.
  private struct Entry: Sendable {
    let groups: [UInt16]
    /// Where its relatives of four letters and more lie among all.
    let relatives: Range<Int>
  }

  private var entries: [Entry] = []
  private var relatives: [[UInt8]] = []
  private var bags: [LetterBag] = []
  /// The entry of each name's first word, plus one; 0 for words that the table does not know.
  private var entryOfName: [UInt32] = []

  /// Looks up the first words of all names, each distinct word once.
  init(firstWords: ValueBytes, count: Int) {
    let table = NicknameTable.builtIn
    var known: [String: UInt32] = [:]
    entryOfName.reserveCapacity(count)
    for code in 0..<UInt32(count) {
      let word = String(decoding: firstWords.bytes[firstWords.range(of: code)], as: UTF8.self)
      if let entry = known[word] {
        entryOfName.append(entry)
        continue
      }
      let groups = table.groups(of: word)
      if !groups.isEmpty {
        let first = relatives.count
        relatives.append(
          contentsOf: table.relatives(of: word).map { Array($0.utf8) }.filter { $0.count >= 4 })
        entries.append(Entry(groups: groups, relatives: first..<relatives.count))
      }
      let entry = groups.isEmpty ? 0 : UInt32(entries.count)
      known[word] = entry
      entryOfName.append(entry)
    }
    bags = relatives.map { LetterBag($0.span) }
  }

  /// Whether the first words of two names share a nickname group.
  func areRelated(_ left: UInt32, _ right: UInt32) -> Bool {
    let one = entryOfName[Int(left)]
    let other = entryOfName[Int(right)]
    if one == 0 || other == 0 { return false }
    return NicknameTable.intersect(entries[Int(one) - 1].groups, entries[Int(other) - 1].groups)
  }

  /// Whether a word is one typing error away from a nickname of a name; both of four letters and more.
  func isMistypedNickname(_ code: UInt32, _ word: Span<UInt8>) -> Bool {
    let entry = entryOfName[Int(code)]
    if entry == 0 || word.count < 4 { return false }
    let bag = LetterBag(word)
    for place in entries[Int(entry) - 1].relatives where bags[place].leastDistance(to: bag) <= 1 {
      let relative = relatives[place]
      if OptimalStringAlignment.distance(relative.span, word, atMost: 1) != nil { return true }
    }
    return false
  }
}
