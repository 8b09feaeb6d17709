import Records

/// A key's hashes for every distinct value of one attribute.
public struct KeyColumn: Sendable {
  /// The attribute's index in the table.
  public let attribute: Int
  /// The hashes, value after value; where ``starts`` is empty one a value, 0 for a value without a key.
  public let hashes: [UInt64]
  /// Where each value's hashes begin, one more entry than there are values; empty where no value has more than one.
  public let starts: [UInt32]

  /// The column of a key that gives any number of hashes for a value.
  ///
  /// Values that are no evidence give none. `emit` is called with the value's bytes and appends its hashes.
  init(
    attribute index: Int, of table: RecordTable, emit: (Span<UInt8>, inout [UInt64]) -> Void
  ) {
    let attribute = table.attributes[index]
    var hashes: [UInt64] = []
    var starts: [UInt32] = [0]
    hashes.reserveCapacity(attribute.values.count)
    starts.reserveCapacity(attribute.values.count + 1)
    let bytes = attribute.values.bytes.span
    for code in 0..<UInt32(attribute.values.count) {
      if !attribute.isNoEvidence[Int(code)] {
        emit(bytes.extracting(attribute.values.range(of: code)), &hashes)
      }
      starts.append(UInt32(hashes.count))
    }
    self.attribute = index
    self.hashes = hashes
    self.starts = starts
  }

  /// The column of a key that gives at most one hash for a value, nil for no key.
  ///
  /// Always inlined, as the closure is then: most keys are a few instructions, and phones, e-mail addresses and streets
  /// have nearly as many values as there are records.
  @inline(__always)
  init(attribute index: Int, of table: RecordTable, key: (Span<UInt8>) -> UInt64?) {
    let attribute = table.attributes[index]
    let values = attribute.values
    let bytes = values.bytes.span
    let starts = values.starts.span
    let isNoEvidence = attribute.isNoEvidence.span
    var hashes: [UInt64] = []
    hashes.reserveCapacity(values.count)
    for code in 0..<values.count {
      var hash: UInt64 = 0
      if !isNoEvidence[code], let found = key(bytes.extracting(Int(starts[code])..<Int(starts[code + 1]))) {
        // 0 says that there is no key.
        hash = max(found, 1)
      }
      hashes.append(hash)
    }
    self.attribute = index
    self.hashes = hashes
    self.starts = []
  }

  /// The columns of a key for all attributes of a role; `key` gives the hash of a value, nil for no key.
  @inline(__always)
  static func all(
    of role: AttributeRole, in table: RecordTable, key: (Span<UInt8>) -> UInt64?
  ) -> [KeyColumn] {
    var columns: [KeyColumn] = []
    for index in table.attributes.indices where table.attributes[index].role == role {
      columns.append(KeyColumn(attribute: index, of: table, key: key))
    }
    return columns
  }
}
