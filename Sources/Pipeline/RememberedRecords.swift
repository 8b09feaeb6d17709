import Ledger
import Parallel
import Records
import Resolution

/// The records of a table as the last run knew them, by row.
struct RememberedRecords {
  /// What stands for a record that the last run did not have.
  static let unknown = SnapshotRecords.unknown

  /// The digest of each record's values.
  let digests: [RecordDigest]
  /// Each record's place in the last run's snapshot, or ``unknown``.
  let placeOfRow: [UInt32]
  /// The row of each of the snapshot's records, or ``unknown`` for one that is gone.
  let rowOfPlace: [UInt32]
  private let snapshot: LedgerSnapshot?

  /// Looks a table's records up among those of the last run; there is none before the first.
  ///
  /// `unchanged` has the place of each row that is known to hold what it held then: its digest need not be made again.
  init(_ table: RecordTable, _ snapshot: LedgerSnapshot?, unchanged: [UInt32?]? = nil, threads: Int) {
    self.snapshot = snapshot
    let places = snapshot.flatMap { RememberedRecords.valid(unchanged, in: $0, of: table) }
    digests = RememberedRecords.digests(of: table, places, snapshot, threads: threads)
    guard let snapshot else {
      placeOfRow = [UInt32](repeating: RememberedRecords.unknown, count: table.count)
      rowOfPlace = []
      return
    }
    placeOfRow = snapshot.records.places(of: table)
    var rowOfPlace = [UInt32](repeating: RememberedRecords.unknown, count: snapshot.records.count)
    for (row, place) in placeOfRow.enumerated() where place != RememberedRecords.unknown {
      rowOfPlace[Int(place)] = UInt32(row)
    }
    self.rowOfPlace = rowOfPlace
  }

  /// The entities that the records stood in; nil where no run was before.
  var knownEntities: KnownEntities? {
    snapshot.map { snapshot in
      KnownEntities(
        entityOfRow: placeOfRow.map {
          $0 == RememberedRecords.unknown ? KnownEntities.unknown : snapshot.entityOfRecord[Int($0)]
        }, ids: snapshot.entityIDs, mintedAt: snapshot.mintingOrders)
    }
  }

  /// The groups that the last run showed.
  var formerGroups: [FormerGroup] {
    snapshot.map { snapshot in
      snapshot.groups.map { group in
        let parts = group.parts.map { part in
          part.map { rowOfPlace[Int($0)] }.filter { $0 != RememberedRecords.unknown }
        }
        return FormerGroup(
          id: group.id, parts: parts,
          goneCount: group.parts.joined().count - parts.joined().count, wasOpen: group.isOpen)
      }
    } ?? []
  }

  /// How many records are new, how many have other values, and how many are gone.
  var counts: (new: Int, changed: Int, gone: Int) {
    guard let snapshot else { return (0, 0, 0) }
    var (new, changed) = (0, 0)
    for (row, place) in placeOfRow.enumerated() {
      if place == RememberedRecords.unknown {
        new += 1
      } else if snapshot.records.digests[Int(place)] != digests[row] {
        changed += 1
      }
    }
    return (new, changed, rowOfPlace.count { $0 == RememberedRecords.unknown })
  }

  /// What became of each source's records, in the order of the sources' names.
  var sourceChanges: [SafetyBrake.SourceChange] {
    guard let snapshot else { return [] }
    var changes: [String: SafetyBrake.SourceChange] = [:]
    // A copy in another system does not mean that this one merged its own.
    let sources = (0..<snapshot.records.count).map { snapshot.records.source(of: $0) }
    var entitiesThere: [String: Set<UInt32>] = [:]
    for (place, row) in rowOfPlace.enumerated() where row != RememberedRecords.unknown {
      entitiesThere[sources[place], default: []].insert(snapshot.entityOfRecord[place])
    }
    for (place, source) in sources.enumerated() {
      changes[source, default: .init(source: source)].before += 1
      if rowOfPlace[place] != RememberedRecords.unknown { continue }
      if entitiesThere[source]?.contains(snapshot.entityOfRecord[place]) ?? false {
        changes[source]?.merged += 1
      } else {
        changes[source]?.lost += 1
      }
    }
    return changes.values.sorted { $0.source < $1.source }
  }

  /// Places that fit the table and the snapshot; nil for others, which are of another run.
  private static func valid(
    _ places: [UInt32?]?, in snapshot: LedgerSnapshot, of table: RecordTable
  ) -> [UInt32?]? {
    places.flatMap { places in
      let fit =
        places.count == table.count && places.allSatisfy { $0.map { $0 < snapshot.records.count } ?? true }
      return fit ? places : nil
    }
  }

  /// The digests of all rows; those of unchanged records are in the snapshot.
  private static func digests(
    of table: RecordTable, _ places: [UInt32?]?, _ snapshot: LedgerSnapshot?, threads: Int
  ) -> [RecordDigest] {
    let evidence = EvidenceDigest(table)
    let chunks = Chunks(of: table.count, atMost: 4_096)
    return concurrentMap(count: chunks.count, threads: threads) { chunk in
      guard let places, let known = snapshot?.records.digests else {
        return evidence.digests(of: chunks[chunk].map { UInt32($0) })
      }
      let fresh = evidence.digests(of: chunks[chunk].filter { places[$0] == nil }.map { UInt32($0) })
      var next = 0
      return chunks[chunk].map { row in
        if let place = places[row] { return known[Int(place)] }
        next += 1
        return fresh[next - 1]
      }
    }.flatMap { $0 }
  }
}
