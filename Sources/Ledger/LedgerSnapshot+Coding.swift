import Records
import Resolution

/// The snapshot's layout in the state file: a version, then the parts one after the other, little-endian.
///
/// Codes and lengths are small numbers in few bytes; digests and ids are as they are. About 35 bytes a record.
extension LedgerSnapshot {
  private static let version: UInt32 = 1
  private static let digestSize = 16
  private static let idSize = 6

  /// The snapshot as bytes.
  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.reserve(40 * records.count + 40 * groups.count)
    writer.add(LedgerSnapshot.version)
    encodeRecords(to: &writer)
    encodeEntities(to: &writer)
    encodeGroups(to: &writer)
    return writer.bytes
  }

  /// A snapshot of bytes.
  init(encoded bytes: [UInt8]) throws(LedgerDamage) {
    let result: Result<LedgerSnapshot, LedgerDamage> = bytes.withUnsafeBytes { raw in
      var reader = ByteReader(raw)
      do throws(LedgerDamage) {
        return .success(try LedgerSnapshot(from: &reader))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  private init(from reader: inout ByteReader) throws(LedgerDamage) {
    guard try reader.number(UInt32.self) == LedgerSnapshot.version else {
      throw LedgerDamage("its last run is in a form that is not known")
    }
    let records = try LedgerSnapshot.records(from: &reader)
    let entities = try LedgerSnapshot.entities(from: &reader, records: records.count)
    let groups = try LedgerSnapshot.groups(from: &reader, records: records.count)
    guard reader.left == 0 else { throw LedgerDamage("its last run is longer than it says") }
    self.init(
      records: records, entityOfRecord: entities.ofRecord, entityIDs: entities.ids,
      mintingOrders: entities.orders, nextMintingOrder: entities.next, retired: entities.retired,
      groups: groups)
  }

  private func encodeRecords(to writer: inout ByteWriter) {
    writer.add(varint: UInt64(records.origins.count))
    for origin in records.origins {
      writer.add(origin.partition == nil ? UInt8(0) : 1)
      writer.add(origin.partition ?? "")
      writer.add(origin.source)
    }
    writer.add(varint: UInt64(records.count))
    for code in records.originCodes { writer.add(varint: UInt64(code)) }
    for index in 0..<records.count {
      writer.add(varint: UInt64(records.idStarts[index + 1] - records.idStarts[index]))
    }
    writer.add(records.ids)
    for digest in records.digests { LedgerSnapshot.add(digest, to: &writer) }
  }

  private static func records(from reader: inout ByteReader) throws(LedgerDamage) -> SnapshotRecords {
    var origins: [SnapshotRecords.Origin] = []
    for _ in 0..<(try reader.count(ofAtLeast: 3)) {
      let hasPartition = try reader.number(UInt8.self) != 0
      let partition = try reader.text()
      origins.append(.init(partition: hasPartition ? partition : nil, source: try reader.text()))
    }
    let count = try reader.count(ofAtLeast: digestSize)
    let codes = try numbers(count, from: &reader)
    let lengths = try numbers(count, from: &reader)
    let ids = try reader.raw(try reader.count(ofAtLeast: 1))
    let digests = try digests(count, from: &reader)
    guard
      let records = SnapshotRecords(
        origins: origins, originCodes: codes, ids: Array(ids), idLengths: lengths, digests: digests)
    else { throw LedgerDamage("the records of its last run do not fit") }
    return records
  }

  private func encodeEntities(to writer: inout ByteWriter) {
    var last: UInt32 = 0
    for entity in entityOfRecord {
      writer.add(entity, after: last)
      last = entity
    }
    writer.add(varint: UInt64(entityIDs.count))
    for id in entityIDs { LedgerSnapshot.add(id: id, to: &writer) }
    last = 0
    for order in mintingOrders {
      writer.add(order, after: last)
      last = order
    }
    writer.add(nextMintingOrder)
    writer.add(varint: UInt64(retired.count))
    for entity in retired {
      LedgerSnapshot.add(id: entity.id, to: &writer)
      LedgerSnapshot.add(id: entity.successor, to: &writer)
    }
  }

  private struct EntityParts {
    let ofRecord: [UInt32]
    let ids: [UInt64]
    let orders: [UInt32]
    let next: UInt32
    let retired: [RetiredEntity]
  }

  private static func entities(
    from reader: inout ByteReader, records: Int
  ) throws(LedgerDamage) -> EntityParts {
    let ofRecord = try distances(records, from: &reader)
    let count = try reader.count(ofAtLeast: idSize)
    guard ofRecord.allSatisfy({ $0 < count }) else {
      throw LedgerDamage("an entity of its last run is missing")
    }
    let ids = try self.ids(count, from: &reader)
    let orders = try distances(count, from: &reader)
    let next = try reader.number(UInt32.self)
    let retired = try self.ids(2 * (try reader.count(ofAtLeast: 2 * idSize)), from: &reader)
    return EntityParts(
      ofRecord: ofRecord, ids: ids, orders: orders, next: next,
      retired: stride(from: 0, to: retired.count, by: 2).map {
        RetiredEntity(id: retired[$0], successor: retired[$0 + 1])
      })
  }

  private func encodeGroups(to writer: inout ByteWriter) {
    writer.add(varint: UInt64(groups.count))
    for group in groups {
      writer.add(group.id)
      writer.add(UInt8(SuggestionBand.allCases.firstIndex(of: group.band) ?? 0))
      writer.add(UInt8(group.isOpen ? 1 : 0))
      LedgerSnapshot.add(group.evidenceDigest, to: &writer)
      writer.add(varint: UInt64(group.parts.count))
      for part in group.parts {
        writer.add(varint: UInt64(part.count))
        for record in part { writer.add(varint: UInt64(record)) }
      }
    }
  }

  private static func groups(
    from reader: inout ByteReader, records: Int
  ) throws(LedgerDamage) -> SnapshotGroups {
    var groups = SnapshotGroups()
    for _ in 0..<(try reader.count(ofAtLeast: digestSize + 4)) {
      let id = try reader.text()
      let band = Int(try reader.number(UInt8.self))
      guard SuggestionBand.allCases.indices.contains(band) else { throw LedgerDamage("a band is not known") }
      let isOpen = try reader.number(UInt8.self) != 0
      let digest = try digest(from: &reader)
      groups.beginGroup(id: id, band: SuggestionBand.allCases[band], evidence: digest, isOpen: isOpen)
      for _ in 0..<(try reader.count(ofAtLeast: 1)) {
        let part = try numbers(try reader.count(ofAtLeast: 1), from: &reader)
        guard part.allSatisfy({ $0 < records }) else { throw LedgerDamage("a record of a group is missing") }
        groups.append(part: part)
      }
    }
    return groups
  }

  private static func add(_ digest: RecordDigest, to writer: inout ByteWriter) {
    writer.add(digest.high)
    writer.add(digest.low)
  }

  private static func digest(from reader: inout ByteReader) throws(LedgerDamage) -> RecordDigest {
    RecordDigest(high: try reader.number(UInt64.self), low: try reader.number(UInt64.self))
  }

  private static func digests(
    _ count: Int, from reader: inout ByteReader
  ) throws(LedgerDamage) -> [RecordDigest] {
    let raw = try reader.raw(count * digestSize)
    return (0..<count).map { index in
      RecordDigest(
        high: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index * digestSize, as: UInt64.self)),
        low: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index * digestSize + 8, as: UInt64.self)))
    }
  }

  private static func add(id: UInt64, to writer: inout ByteWriter) {
    writer.add(UInt32(truncatingIfNeeded: id))
    writer.add(UInt16(truncatingIfNeeded: id >> 32))
  }

  private static func ids(_ count: Int, from reader: inout ByteReader) throws(LedgerDamage) -> [UInt64] {
    let raw = try reader.raw(count * idSize)
    return (0..<count).map { index in
      let low = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index * idSize, as: UInt32.self))
      let high = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: index * idSize + 4, as: UInt16.self))
      return UInt64(high) << 32 | UInt64(low)
    }
  }

  private static func numbers(_ count: Int, from reader: inout ByteReader) throws(LedgerDamage) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      guard let number = UInt32(exactly: try reader.varint()) else {
        throw LedgerDamage("a number is out of its range")
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func distances(_ count: Int, from reader: inout ByteReader) throws(LedgerDamage) -> [UInt32]
  {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(count)
    var last: UInt32 = 0
    for _ in 0..<count {
      last = try reader.number(after: last)
      numbers.append(last)
    }
    return numbers
  }
}
