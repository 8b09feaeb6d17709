import Records

/// Finds a snapshot's records by name.
///
/// Open addressing over hashes of the names, 16 bytes a record at most; making it for a million records takes less than a
/// tenth of a second, so it is made by who needs it and not kept in the file.
public struct RecordIndex: Sendable {
  private static let tagMask: UInt64 = 0xFFFF_FFFF_0000_0000

  /// The records that it finds.
  public let records: SnapshotRecords
  // The upper half of a name's hash above, the record's index plus one below; 0 is an empty slot.
  private let slots: [UInt64]
  private let mask: Int

  /// An index of a snapshot's records.
  public init(_ records: SnapshotRecords) { self.init(records, among: 0..<records.count) }

  /// An index of some of a snapshot's records.
  init(_ records: SnapshotRecords, among indexes: some Collection<Int>) {
    self.records = records
    var size = 16
    while size * 3 < indexes.count * 4 { size *= 2 }
    let mask = size - 1
    var slots = [UInt64](repeating: 0, count: size)
    records.forEachNameHash(of: indexes) { index, hash in
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & Self.tagMask | UInt64(index + 1)
    }
    self.mask = mask
    self.slots = slots
  }

  /// The index of a record by its name, `[PARTITION/]SOURCE:ID`, in UTF-8.
  public func index(ofName name: UnsafeBufferPointer<UInt8>) -> Int? { first(name) { _ in true } }

  /// The index of a record by its name, `[PARTITION/]SOURCE:ID`.
  public func index(ofName name: String) -> Int? {
    var name = name
    return name.withUTF8 { index(ofName: $0) }
  }

  /// The index of a record by what it is.
  public func index(of identity: RecordIdentity) -> Int? {
    var name = identity.description
    // A partition with a colon in it may make one name of two records.
    return name.withUTF8 { name in first(name) { records.identity(of: $0) == identity } }
  }

  private func first(_ name: UnsafeBufferPointer<UInt8>, where isWanted: (Int) -> Bool) -> Int? {
    let hash = ByteHash.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
      if slots[slot] & Self.tagMask == hash & Self.tagMask, records.isName(of: index, name), isWanted(index) {
        return index
      }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
