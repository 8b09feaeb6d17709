import Glibc
import Records

/// The records of a run: who each one is, and the digest of its values.
///
/// Flat arrays, since a million records must be read in a tenth of a second: a record is a code for where it comes from
/// (partition and source), the bytes of its id, and its digest.
public struct SnapshotRecords: Sendable, Equatable {
  /// Where records come from, as the beginning of their names.
  struct Origin: Sendable, Hashable {
    let partition: String?
    let source: String

    /// What stands before the id: `[PARTITION/]SOURCE:`.
    var prefix: [UInt8] { Array(((partition.map { "\($0)/" } ?? "") + "\(source):").utf8) }
  }

  /// Each record's digest.
  public internal(set) var digests: [RecordDigest] = []
  private(set) var origins: [Origin] = []
  /// What stands before the ids, origin by origin.
  private var prefixes: [UInt8] = []
  private var prefixStarts: [Int] = [0]
  private(set) var originCodes: [UInt32] = []
  /// The ids one after the other; all of them together below 4 GiB.
  private(set) var ids: [UInt8] = []
  private(set) var idStarts: [UInt32] = [0]

  /// Records in the order that is given.
  public init(_ records: some Sequence<(identity: RecordIdentity, digest: RecordDigest)> = EmptyCollection())
  {
    var codes: [Origin: UInt32] = [:]
    for (identity, digest) in records {
      let origin = Origin(partition: identity.partition, source: identity.source)
      let code = codes[origin] ?? UInt32(codes.count)
      if codes.updateValue(code, forKey: origin) == nil { add(origin) }
      originCodes.append(code)
      digests.append(digest)
      ids.append(contentsOf: identity.id.utf8)
      endID()
    }
  }

  /// Rows of a table, and their digests in the order of the rows.
  public init(of table: RecordTable, rows: [UInt32], digests: [RecordDigest]) {
    self.digests = digests
    originCodes.reserveCapacity(rows.count)
    idStarts.reserveCapacity(rows.count + 1)
    var known = ByteInterner()
    var key: [UInt8] = []
    for row in rows {
      key.removeAll(keepingCapacity: true)
      withUnsafeBytes(of: table.sourceCodes[Int(row)].littleEndian) { key.append(contentsOf: $0) }
      table.partitions?.withBytes(at: row) { key.append(text: $0) }
      // The interner counts from 1.
      let code = known.code(of: key) - 1
      if code == origins.count {
        let identity = table.identity(of: Int(row))
        add(Origin(partition: identity.partition, source: identity.source))
      }
      originCodes.append(code)
      table.ids.withBytes(at: row) { ids.append(text: $0) }
      endID()
    }
  }

  /// Records of their parts as they were stored; nil where the parts do not fit.
  init?(
    origins: [Origin], originCodes: [UInt32], ids: [UInt8], idLengths: [UInt32], digests: [RecordDigest]
  ) {
    guard originCodes.count == digests.count, idLengths.count == digests.count,
      originCodes.allSatisfy({ $0 < origins.count }), ids.count <= UInt32.max
    else { return nil }
    self.digests = digests
    self.originCodes = originCodes
    self.ids = ids
    idStarts.reserveCapacity(idLengths.count + 1)
    var start: UInt64 = 0
    for length in idLengths {
      start += UInt64(length)
      guard start <= ids.count else { return nil }
      idStarts.append(UInt32(start))
    }
    guard start == ids.count else { return nil }
    for origin in origins { add(origin) }
  }

  /// The number of records.
  public var count: Int { digests.count }

  /// Who a record is.
  public func identity(of index: Int) -> RecordIdentity {
    let origin = origins[Int(originCodes[index])]
    return RecordIdentity(
      partition: origin.partition, source: origin.source,
      id: String(decoding: ids[idRange(of: index)], as: UTF8.self))
  }

  /// Appends a record's name, `[PARTITION/]SOURCE:ID`.
  public func appendName(of index: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: prefixes[prefixRange(of: index)])
    bytes.append(contentsOf: ids[idRange(of: index)])
  }

  /// Whether a record's name is these bytes.
  func isName(of index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let prefix = prefixRange(of: index)
    let id = idRange(of: index)
    guard name.count == prefix.count + id.count, let start = name.baseAddress else { return false }
    return prefixes.withUnsafeBufferPointer { prefixes in
      ids.withUnsafeBufferPointer { ids in
        SnapshotRecords.isEqual(prefixes, prefix, start)
          && SnapshotRecords.isEqual(ids, id, start + prefix.count)
      }
    }
  }

  private static func isEqual(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ other: UnsafePointer<UInt8>
  ) -> Bool {
    guard let base = bytes.baseAddress else { return range.isEmpty }
    return memcmp(base + range.lowerBound, other, range.count) == 0
  }

  /// Hashes the names of some records.
  func forEachNameHash(of indexes: some Sequence<Int>, _ body: (_ index: Int, _ hash: UInt64) -> Void) {
    var name: [UInt8] = []
    prefixes.withUnsafeBufferPointer { prefixes in
      ids.withUnsafeBufferPointer { ids in
        for index in indexes {
          name.removeAll(keepingCapacity: true)
          name.append(contentsOf: UnsafeBufferPointer(rebasing: prefixes[prefixRange(of: index)]))
          name.append(contentsOf: UnsafeBufferPointer(rebasing: ids[idRange(of: index)]))
          body(index, name.withUnsafeBufferPointer { ByteHash.hash($0) })
        }
      }
    }
  }

  /// The records but one, without a trace of it.
  func removing(_ index: Int) -> SnapshotRecords {
    SnapshotRecords((0..<count).lazy.filter { $0 != index }.map { (identity(of: $0), digests[$0]) })
  }

  private func prefixRange(of index: Int) -> Range<Int> {
    let origin = Int(originCodes[index])
    return prefixStarts[origin]..<prefixStarts[origin + 1]
  }

  private func idRange(of index: Int) -> Range<Int> { Int(idStarts[index])..<Int(idStarts[index + 1]) }

  private mutating func add(_ origin: Origin) {
    origins.append(origin)
    prefixes.append(contentsOf: origin.prefix)
    prefixStarts.append(prefixes.count)
  }

  private mutating func endID() {
    precondition(ids.count <= UInt32.max, "the records' ids take 4 GiB and more")
    idStarts.append(UInt32(ids.count))
  }
}
