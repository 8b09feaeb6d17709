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
    /// Whether the id is the digest of what the entity holds now.
    var isOwn = false
    /// The record of the part whose identity comes first.
    var firstRow: UInt32 = 0
  }

  /// Names entities whose members stand at `starts` among `members`; `digests` are what new ones are called.
  init(
    members: [UInt32], starts: [UInt32], digests: [UInt64], known: KnownEntities, in table: RecordTable
  ) {
    let heirs = EntityNaming.heirs(members, starts, digests, known, table)
    formerOfEntity = [UInt32](repeating: KnownEntities.unknown, count: digests.count)
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
    ids = digests
    mint(known)
  }

  /// For each former entity its largest part.
  private static func heirs(
    _ members: [UInt32], _ starts: [UInt32], _ digests: [UInt64], _ known: KnownEntities, _ table: RecordTable
  ) -> [Part] {
    var heirs = [Part](repeating: Part(), count: known.ids.count)
    var parts: [UInt32: Part] = [:]
    for entity in 0..<starts.count - 1 {
      let rows = members[Int(starts[entity])..<Int(starts[entity + 1])]
      parts.removeAll(keepingCapacity: true)
      for row in rows {
        let former = known.entityOfRow[Int(row)]
        if former == KnownEntities.unknown { continue }
        let isOwn = known.ids[Int(former)] == digests[entity]
        var part = parts[former] ?? Part(entity: UInt32(entity), isOwn: isOwn, firstRow: row)
        part.count += 1
        if table.identity(of: row, precedes: part.firstRow) { part.firstRow = row }
        parts[former] = part
      }
      for (former, part) in parts where isLarger(part, heirs[Int(former)], table) {
        heirs[Int(former)] = part
      }
    }
    return heirs
  }

  private static func isLarger(_ part: Part, _ other: Part, _ table: RecordTable) -> Bool {
    if part.count != other.count { return part.count > other.count }
    if part.isOwn != other.isOwn { return part.isOwn }
    return table.identity(of: part.firstRow, precedes: other.firstRow)
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
