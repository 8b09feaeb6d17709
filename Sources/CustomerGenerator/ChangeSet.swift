/// The changes made to one record.
struct ChangeSet: OptionSet, ExpressibleByArrayLiteral {
  let rawValue: UInt128

  init(rawValue: UInt128) {
    self.rawValue = rawValue
  }

  init(_ change: Change) {
    rawValue = 1 << UInt128(change.rawValue)
  }

  /// Tells whether a change was made.
  func contains(_ change: Change) -> Bool {
    contains(ChangeSet(change))
  }

  /// Adds a change.
  mutating func insert(_ change: Change) {
    formUnion(ChangeSet(change))
  }

  /// Takes a change back.
  mutating func remove(_ change: Change) {
    subtract(ChangeSet(change))
  }

  /// Makes the set of some changes.
  init(arrayLiteral changes: Change...) {
    self.init(rawValue: changes.reduce(0) { $0 | ChangeSet($1).rawValue })
  }

  /// Puts the words of the changes, separated by spaces, in place of what an array holds.
  func write(to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    guard !isEmpty else { return }
    for change in Change.allCases where contains(change) {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(contentsOf: change.word.utf8)
    }
  }
}
