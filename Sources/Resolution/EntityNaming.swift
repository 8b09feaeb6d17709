import Parallel
import Records

/// Gives entities the ids that they had, and new ones a digest of their members.
///
/// An id goes with the largest part of the records that stood in its entity; among equals with the one whose digest it is,
/// so that taking a merge back gives both their ids again, else with the part that has the first identity. An entity that several ids come to keeps the oldest; the others are *retired* and become it. One that none
/// comes to is new. So nothing depends on the order of the rows.
public struct EntityNaming: Sendable {
  /// Each entity's id, as a number.
  public private(set) var ids: [UInt64]
  /// Which former entity, by its place among the known, each is; ``KnownEntities/unknown`` for a new one.
  public private(set) var formerOfEntity: [UInt32]
  /// The former entities that became another one, by place, with the index of what they became.
  public private(set) var merged: [(former: UInt32, entity: UInt32)] = []

  /// The part of a former entity that one entity holds.
  private struct Part {
    var entity = KnownEntities.unknown
    var count: UInt32 = 0
  }

  /// Names entities whose members stand at `starts` among `members`; what new ones are called is digested from these.
  init(members: [UInt32], starts: [UInt32], known: KnownEntities, in table: RecordTable) {
    let count = starts.count - 1
    let heirs = EntityNaming.heirs(members, starts, known, table)
    formerOfEntity = [UInt32](repeating: KnownEntities.unknown, count: count)
    for former in heirs.indices where heirs[former].entity != KnownEntities.unknown {
      let entity = Int(heirs[former].entity)
      let other = formerOfEntity[entity]
      if other == KnownEntities.unknown || EntityNaming.isOlder(former, Int(other), known) {
        formerOfEntity[entity] = UInt32(former)
      }
    }
    for former in heirs.indices where heirs[former].entity != KnownEntities.unknown {
      let entity = heirs[former].entity
      if formerOfEntity[Int(entity)] != UInt32(former) { merged.append((UInt32(former), entity)) }
    }
    ids = [UInt64](repeating: 0, count: count)
    var bytes: [UInt8] = []
    // Few entities are new: digests of all, of which hardly one is asked for, were a third of the linkage of a night.
    for entity in 0..<count where formerOfEntity[entity] == KnownEntities.unknown {
      ids[entity] = Entities.digest(
        of: members[Int(starts[entity])..<Int(starts[entity + 1])], in: table, &bytes)
    }
    mint(known)
  }

  /// For each former entity its largest part.
  private static func heirs(
    _ members: [UInt32], _ starts: [UInt32], _ known: KnownEntities, _ table: RecordTable
  ) -> [Part] {
    var heirs = [Part](repeating: Part(), count: known.ids.count)
    var parts: [UInt32: UInt32] = [:]
    let rows = { (entity: UInt32) in members[Int(starts[Int(entity)])..<Int(starts[Int(entity) + 1])] }
    func add(_ part: Part, of former: UInt32) {
      let other = heirs[Int(former)]
      let isLarger =
        part.count == other.count
        ? goesBefore(rows(part.entity), rows(other.entity), former, known, table) : part.count > other.count
      if isLarger { heirs[Int(former)] = part }
    }
    for entity in 0..<UInt32(starts.count - 1) {
      parts.removeAll(keepingCapacity: true)
      for row in rows(entity) {
        let former = known.entityOfRow[Int(row)]
        if former == KnownEntities.unknown { continue }
        // Most entities are a single record, which needs no table.
        if rows(entity).count == 1 {
          add(Part(entity: entity, count: 1), of: former)
        } else {
          parts[former, default: 0] += 1
        }
      }
      for (former, count) in parts { add(Part(entity: entity, count: count), of: former) }
    }
    return heirs
  }

  /// Whether of two equal parts of a former entity that of some rows goes before that of others.
  private static func goesBefore(
    _ rows: ArraySlice<UInt32>, _ others: ArraySlice<UInt32>, _ former: UInt32, _ known: KnownEntities,
    _ table: RecordTable
  ) -> Bool {
    var bytes: [UInt8] = []
    let isOwn = [rows, others].map { known.ids[Int(former)] == Entities.digest(of: $0, in: table, &bytes) }
    if isOwn[0] != isOwn[1] { return isOwn[0] }
    let first = [rows, others].map {
      table.sortedByIdentity($0.filter { known.entityOfRow[Int($0)] == former })[0]
    }
    return table.identity(of: first[0], precedes: first[1])
  }

  /// Whether an id was minted before another; of one run, the lower number.
  private static func isOlder(_ one: Int, _ other: Int, _ known: KnownEntities) -> Bool {
    (known.mintedAt[one], known.ids[one]) < (known.mintedAt[other], known.ids[other])
  }

  /// Puts the ids that entities had in the place of their digests, and digests again what would have another's id.
  private mutating func mint(_ known: KnownEntities) {
    var isNew: [UInt64: UInt32] = [:]
    for entity in ids.indices {
      if formerOfEntity[entity] == KnownEntities.unknown {
        isNew[ids[entity]] = UInt32(entity)
      } else {
        ids[entity] = known.ids[Int(formerOfEntity[entity])]
      }
    }
    if isNew.isEmpty { return }
    var clashing: [UInt32] = []
    for entity in ids.indices where formerOfEntity[entity] != KnownEntities.unknown {
      if let clash = isNew[ids[entity]] { clashing.append(clash) }
    }
    if clashing.isEmpty { return }
    var taken = Set(ids)
    for entity in clashing.sorted() {
      let first = ids[Int(entity)]
      var counter = 1
      repeat {
        var digest = Digest()
        digest.add(Entities.text(prefix: UInt8(ascii: "E"), first))
        digest.add("\(counter)")
        ids[Int(entity)] = digest.first48Bits()
        counter += 1
      } while !taken.insert(ids[Int(entity)]).inserted
    }
  }
}
