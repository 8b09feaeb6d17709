/// Which given names are short or pet forms of which: `bill` and `will` of `william`.
///
/// Names stand in groups: a full name with its short forms. Two names are related when they share a group;
/// nothing is concluded over several groups, so `chris` is related to `christopher` and to `christina`, and
/// those two are not.
public struct NicknameTable: Sendable {
  /// The table of this package: English, German, Dutch, French, Spanish, Portuguese, Italian, Slavic and
  /// Greek names.
  public static let builtIn = NicknameTable(
    [
      englishMen, englishWomen, englishSpellings, german, dutchAndNordic, french, spanish, portuguese,
      italian,
      slavicMen, slavicWomen, otherLanguages, unshortened,
    ].joined(separator: ";"))

  /// All distinct names, in the order of first sight.
  public let names: [String]

  private let indexes: WordTable
  /// Where each name's groups start in `memberships`, with one entry more than there are names.
  private let starts: [UInt32]
  private let memberships: [UInt16]
  private let groups: [[UInt16]]

  /// Reads a table: groups are separated by `;`, each a full name, a colon and its short forms, all folded.
  ///
  /// Names longer than 24 bytes are left out, as is what stands behind the 65,535th group.
  public init(_ text: String) {
    var names: [String] = []
    var numbers: [String: UInt16] = [:]
    var groups: [[UInt16]] = []
    for line in text.split(separator: ";").prefix(Int(UInt16.max)) {
      let words = line.split { $0 == ":" || $0.isWhitespace }.map(String.init)
        .filter { $0.utf8.count <= WordTable.maximumLength }
      if words.isEmpty { continue }
      groups.append(
        words.map { word in
          if let number = numbers[word] { return number }
          let number = UInt16(truncatingIfNeeded: names.count)
          numbers[word] = number
          names.append(word)
          return number
        })
    }
    self.names = names
    self.groups = groups
    indexes = WordTable(names.enumerated().map { ($0.element, UInt32($0.offset + 1)) })
    (starts, memberships) = Self.memberships(in: groups, nameCount: names.count)
  }

  /// Whether a folded name is in the table, full or short.
  public func contains(_ name: String) -> Bool { indexes.value(of: name) != 0 }

  /// Whether a folded name given as UTF-8 is in the table.
  public func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool { indexes.value(of: name) != 0 }

  /// The groups that a folded name stands in, ascending; empty for names that the table does not know.
  ///
  /// Two names are related exactly when these lists intersect, so a caller that compares many pairs takes
  /// them once a name and compares with ``intersect(_:_:)``.
  public func groups(of name: String) -> [UInt16] { Array(memberships[range(of: indexes.value(of: name))]) }

  /// The groups of a folded name given as UTF-8.
  public func groups(of name: UnsafeBufferPointer<UInt8>) -> [UInt16] {
    Array(memberships[range(of: indexes.value(of: name))])
  }

  /// Whether two folded names are equal or share a group.
  ///
  /// About 40 ns.
  public func related(_ left: String, _ right: String) -> Bool {
    left == right
      || Self.intersect(
        memberships[range(of: indexes.value(of: left))], memberships[range(of: indexes.value(of: right))])
  }

  /// Whether two folded names given as UTF-8 are equal or share a group.
  public func related(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    left.elementsEqual(right)
      || Self.intersect(
        memberships[range(of: indexes.value(of: left))], memberships[range(of: indexes.value(of: right))])
  }

  /// Whether two ascending lists of groups have one in common.
  public static func intersect(_ left: [UInt16], _ right: [UInt16]) -> Bool {
    intersect(left[...], right[...])
  }

  /// The names related to a folded name, without itself, each once.
  public func relatives(of name: String) -> [String] {
    let own = indexes.value(of: name)
    var seen: Set<UInt16> = []
    var relatives: [String] = []
    for group in memberships[range(of: own)] {
      for other in groups[Int(group)] where UInt32(other) + 1 != own && seen.insert(other).inserted {
        relatives.append(names[Int(other)])
      }
    }
    return relatives
  }

  /// The pairs of a short form and its full name that the table states.
  public var pairCount: Int { groups.reduce(0) { $0 + $1.count - 1 } }

  private static func intersect(_ left: ArraySlice<UInt16>, _ right: ArraySlice<UInt16>) -> Bool {
    var (first, second) = (left.startIndex, right.startIndex)
    while first < left.endIndex, second < right.endIndex {
      if left[first] == right[second] { return true }
      if left[first] < right[second] { first += 1 } else { second += 1 }
    }
    return false
  }

  private func range(of index: UInt32) -> Range<Int> {
    index == 0 ? 0..<0 : Int(starts[Int(index) - 1])..<Int(starts[Int(index)])
  }

  /// Turns groups of names into the groups of each name.
  private static func memberships(in groups: [[UInt16]], nameCount: Int) -> ([UInt32], [UInt16]) {
    var groupsOfName = [[UInt16]](repeating: [], count: nameCount)
    for (group, names) in groups.enumerated() {
      for name in names where groupsOfName[Int(name)].last != UInt16(group) {
        groupsOfName[Int(name)].append(UInt16(group))
      }
    }
    var starts: [UInt32] = [0]
    for list in groupsOfName { starts.append((starts.last ?? 0) + UInt32(list.count)) }
    return (starts, groupsOfName.flatMap { $0 })
  }
}
