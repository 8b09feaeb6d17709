import Parallel
import Records

/// Digests of a table's values and records under a site's key: what a state file holds in the place of both.
///
/// A record's is made of its identity and of all values that are compared or blocked by. Nothing in them says whether a
/// value is evidence; see ``StoredEvidence``.
public struct TableDigests: Sendable {
  /// A record's digest, by row.
  let records: [UInt64]
  /// A value's digest, by attribute and code; of attributes that say when something happened there are none.
  let values: [[UInt64]]
  /// The digest of each row's partition, by the partition's code; empty where there are none.
  let partitions: [UInt64]
  private let hash: KeyedHash

  /// The digests of a table's records and values.
  ///
  /// Values are digested once each and in the order in which they lie in memory; a record adds up those of its values.
  public init(_ table: RecordTable, key: (UInt64, UInt64), threads: Int) {
    let hash = KeyedHash(key: key)
    let values = table.attributes.indices.map { index in
      TableDigests.isMoment(table.attributes[index].role)
        ? [] : TableDigests.digests(of: table.attributes[index].values, hash.derived(UInt64(index)), threads)
    }
    let partitions = table.partitions.map {
      TableDigests.digests(of: $0.values, hash.derived(1 << 32), threads)
    }
    var records = TableDigests.identities(of: table, partitions ?? [], hash.derived(2 << 32), threads)
    for (attribute, digests) in zip(table.attributes, values) where !digests.isEmpty {
      TableDigests.add(attribute, digests, to: &records, threads)
    }
    self.hash = hash
    self.values = values
    self.partitions = partitions ?? []
    self.records = records
  }

  /// Digests of texts that are no attribute's values, such as words; `number` keeps one kind from another.
  func digests(of dictionary: ByteDictionary, number: UInt64) -> [UInt64] {
    TableDigests.digests(of: dictionary, hash.derived(3 << 32 | number), 1)
  }

  /// The digest of a value of a frequency table whose values are made of two: a name of two names, or a value in a
  /// partition.
  func digest(_ one: UInt64, _ other: UInt64) -> UInt64 { hash.hash(one, other) }

  private static func isMoment(_ role: AttributeRole) -> Bool {
    switch role {
    case .created, .updated, .lastOrder: true
    default: false
    }
  }

  private static func digests(of values: ByteDictionary, _ hash: KeyedHash, _ threads: Int) -> [UInt64] {
    var digests = [UInt64](repeating: 0, count: values.count)
    concurrentForEach(slicesOf: &digests, chunk: 16_384, threads: threads) { slice, codes in
      values.bytes.withUnsafeBufferPointer { bytes in
        for code in codes {
          slice[code - codes.lowerBound] = hash.hash(
            UnsafeBufferPointer(rebasing: bytes[values.range(of: UInt32(code))]))
        }
      }
    }
    return digests
  }

  private static func identities(
    of table: RecordTable, _ partitions: [UInt64], _ hash: KeyedHash, _ threads: Int
  ) -> [UInt64] {
    let sources = table.sources.map { source in Array(source.utf8).withUnsafeBufferPointer { hash.hash($0) } }
    var digests = [UInt64](repeating: 0, count: table.count)
    concurrentForEach(slicesOf: &digests, chunk: 16_384, threads: threads) { slice, rows in
      for row in rows {
        let id = table.ids.withBytes(at: UInt32(row)) { hash.hash($0) }
        var digest = ByteHash.mix(id, sources[Int(table.sourceCodes[row])])
        if let column = table.partitions { digest = ByteHash.mix(digest, partitions[Int(column.codes[row])]) }
        slice[row - rows.lowerBound] = digest
      }
    }
    return digests
  }

  /// Adds an attribute's values to the records' digests; where sets end is told apart by their number.
  private static func add(
    _ attribute: Attribute, _ values: [UInt64], to records: inout [UInt64], _ threads: Int
  ) {
    concurrentForEach(slicesOf: &records, chunk: 16_384, threads: threads) { slice, rows in
      attribute.codes.withUnsafeBufferPointer { codes in
        values.withUnsafeBufferPointer { values in
          for row in rows {
            let range = attribute.range(of: row)
            var digest = slice[row - rows.lowerBound]
            if attribute.isSetValued { digest = ByteHash.mix(digest, UInt64(range.count)) }
            for place in range { digest = ByteHash.mix(digest, values[Int(codes[place])]) }
            slice[row - rows.lowerBound] = digest
          }
        }
      }
    }
  }
}
