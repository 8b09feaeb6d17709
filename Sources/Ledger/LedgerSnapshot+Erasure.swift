import Records
import Resolution

extension LedgerSnapshot {
  /// The snapshot as if one record had not been there.
  ///
  /// Its entity goes with it where that has no other; a group that it leaves with a single record does, too, and another
  /// one's evidence digest is made again from those that stay.
  func removing(_ index: Int) -> LedgerSnapshot {
    let rest = records.removing(index)
    let entity = entityOfRecord[index]
    var entityOfRest = entityOfRecord
    entityOfRest.remove(at: index)
    var (ids, orders) = (entityIDs, mintingOrders)
    if !entityOfRest.contains(entity) {
      ids.remove(at: Int(entity))
      orders.remove(at: Int(entity))
      for place in entityOfRest.indices where entityOfRest[place] > entity { entityOfRest[place] -= 1 }
    }
    return LedgerSnapshot(
      records: rest, entityOfRecord: entityOfRest, entityIDs: ids, mintingOrders: orders,
      nextMintingOrder: nextMintingOrder, retired: retired,
      groups: SnapshotGroups(groups.compactMap { LedgerSnapshot.removing(UInt32(index), from: $0, rest) }))
  }

  /// A group by its records' new indexes; nil where one of its records, or none, is left.
  private static func removing(
    _ index: UInt32, from group: SnapshotGroups.Group, _ rest: SnapshotRecords
  ) -> SnapshotGroups.Group? {
    let parts = group.parts
      .map { $0.filter { $0 != index }.map { $0 > index ? $0 - 1 : $0 } }.filter { !$0.isEmpty }
    let members = parts.flatMap { $0 }
    if members.count < 2 { return nil }
    var digest = group.evidenceDigest
    if members.count < group.records.count {
      let text = EvidenceDigest.text(
        of: members.map { (rest.identity(of: Int($0)), rest.digests[Int($0)]) })
      digest = RecordDigest(hexadecimal: text) ?? digest
    }
    return SnapshotGroups.Group(
      id: group.id, band: group.band, evidenceDigest: digest, parts: parts, isOpen: group.isOpen)
  }
}
