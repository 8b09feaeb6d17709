import Records

/// A key's hashes for every distinct value of one attribute.
public struct KeyColumn: Sendable {
  /// The attribute's index in the table.
  public let attribute: Int
  /// The hashes, value after value.
  public let hashes: [UInt64]
  /// Where each value's hashes begin, one more entry than there are values.
  public let starts: [UInt32]

  /// The column of a key that gives any number of hashes for a value.
  ///
  /// Values that are no evidence give none. `emit` is called with the value's bytes and appends its hashes.
  public init(
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

  /// The columns of a key for all attributes of a role; `emit` appends the hashes of a value, none for no key.
  static func all(
    of role: AttributeRole, in table: RecordTable, emit: (Span<UInt8>, inout [UInt64]) -> Void
  ) -> [KeyColumn] {
    table.attributes.indices.filter { table.attributes[$0].role == role }.map {
      KeyColumn(attribute: $0, of: table, emit: emit)
    }
  }

  /// Appends the hashes of a record to `into`.
  @inline(__always)
  func append(row: Int, of attribute: borrowing Attribute, into list: inout [UInt64]) {
    for position in attribute.range(of: row) {
      let code = Int(attribute.codes[position])
      for index in Int(starts[code])..<Int(starts[code + 1]) { list.append(hashes[index]) }
    }
  }
}
