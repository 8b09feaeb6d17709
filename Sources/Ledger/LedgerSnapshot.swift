import Records
import Resolution

/// What the last run left of every record and entity, so that the next one can tell what changed and keep ids.
public struct LedgerSnapshot: Sendable, Equatable {
  /// An entity that there is no more.
  public struct RetiredEntity: Sendable, Equatable {
    /// Its id: the first 48 bits of a digest, the digits after `E-`.
    public let id: UInt64
    /// The id of the entity that it became.
    public let successor: UInt64

    /// An entity and what it became.
    public init(id: UInt64, successor: UInt64) {
      self.id = id
      self.successor = successor
    }
  }

  /// The records, in the run's input order.
  public let records: SnapshotRecords
  /// Each record's entity, an index into ``entityIDs``.
  public let entityOfRecord: [UInt32]
  /// The entities' ids: the first 48 bits of a digest each, the digits after `E-`.
  public let entityIDs: [UInt64]
  /// Each entity's place in the order of minting; the next one to be minted gets ``nextMintingOrder``.
  public let mintingOrders: [UInt32]
  /// No entity of this run or an earlier one has this place in the order of minting, or a later one.
  public let nextMintingOrder: UInt32
  /// The entities that there are no more, by id; each leads to what it became in one step.
  public let retired: [RetiredEntity]
  /// The groups that were shown.
  public let groups: SnapshotGroups

  /// A snapshot of parts that fit one another.
  ///
  /// Retired ids may lead to others that are retired, too: they are followed to the end here, so that each is one hop
  /// from what it became. One that leads to itself, or is an id of an entity that there is, is left out.
  public init(
    records: SnapshotRecords, entityOfRecord: [UInt32], entityIDs: [UInt64], mintingOrders: [UInt32],
    nextMintingOrder: UInt32, retired: [RetiredEntity], groups: SnapshotGroups
  ) {
    precondition(entityOfRecord.count == records.count && mintingOrders.count == entityIDs.count)
    self.records = records
    self.entityOfRecord = entityOfRecord
    self.entityIDs = entityIDs
    self.mintingOrders = mintingOrders
    self.nextMintingOrder = nextMintingOrder
    self.retired = LedgerSnapshot.flattened(retired, entityIDs)
    self.groups = groups
  }

  /// What a retired entity became; nil of an id that is not retired.
  public func successor(of id: UInt64) -> UInt64? {
    var (low, high) = (0, retired.count)
    while low < high {
      let middle = (low + high) / 2
      if retired[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < retired.count && retired[low].id == id ? retired[low].successor : nil
  }

  private static func flattened(_ retired: [RetiredEntity], _ entityIDs: [UInt64]) -> [RetiredEntity] {
    if retired.isEmpty { return [] }
    let successors = Dictionary(retired.map { ($0.id, $0.successor) }) { _, latest in latest }
    var present: Set<UInt64> = []
    for id in entityIDs where successors[id] != nil { present.insert(id) }
    let flat = successors.keys.compactMap { id -> RetiredEntity? in
      if present.contains(id) { return nil }
      var last = id
      var hops = 0
      while !present.contains(last), let next = successors[last], hops <= successors.count {
        last = next
        hops += 1
      }
      return hops > successors.count || last == id ? nil : RetiredEntity(id: id, successor: last)
    }
    return flat.sorted { $0.id < $1.id }
  }
}
