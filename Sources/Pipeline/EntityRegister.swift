import Ledger
import Resolution

/// The ids of a run's entities with the order in which they were minted, and the ids that there are no more.
struct EntityRegister {
  /// Each entity's id, by its index.
  let ids: [UInt64]
  /// Each entity's place in the order of minting.
  let mintingOrders: [UInt32]
  /// The place of the next one.
  let nextMintingOrder: UInt32
  /// The ids that became others, in this run and before.
  let retired: [LedgerSnapshot.RetiredEntity]

  /// The register of a run's entities after an earlier run's; what is minted at once is ordered by id.
  init(_ entities: Entities, after snapshot: LedgerSnapshot?) {
    ids = entities.numbers
    let first = snapshot?.nextMintingOrder ?? 0
    var orders = [UInt32](repeating: 0, count: ids.count)
    var minted: [Int] = []
    if let snapshot, let naming = entities.naming {
      for (entity, former) in naming.formerOfEntity.enumerated() {
        if former == KnownEntities.unknown {
          minted.append(entity)
        } else {
          orders[entity] = snapshot.mintingOrders[Int(former)]
        }
      }
    } else {
      minted = Array(ids.indices)
    }
    let ids = ids
    minted.sort { (ids[$0], $0) < (ids[$1], $1) }
    for (place, entity) in minted.enumerated() { orders[entity] = first + UInt32(place) }
    mintingOrders = orders
    nextMintingOrder = first + UInt32(minted.count)
    let merged = (entities.naming?.merged ?? []).compactMap { former, entity in
      snapshot.map {
        LedgerSnapshot.RetiredEntity(id: $0.entityIDs[Int(former)], successor: ids[Int(entity)])
      }
    }
    retired = (snapshot?.retired ?? []) + merged
  }

  /// For each entity, by its index, the ids that became it, in order.
  static func formerIDs(_ entities: Entities, _ snapshot: LedgerSnapshot) -> [Int: [String]] {
    if snapshot.retired.isEmpty { return [:] }
    var retired: [UInt64: [UInt64]] = [:]
    for entity in snapshot.retired { retired[entity.successor, default: []].append(entity.id) }
    var formerIDs: [Int: [String]] = [:]
    for (index, id) in snapshot.entityIDs.enumerated() {
      if let ids = retired[id] { formerIDs[index] = ids.sorted().map { Entities.text(ofNumber: $0) } }
    }
    return formerIDs
  }
}
