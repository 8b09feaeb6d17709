import Records

/// A key of one attribute as it is read row by row: the hashes of a row's values.
///
/// Pointers, since a loop over all rows that goes through the arrays of two structs took up and gave back a reference a
/// row, which cost more than the keys. Valid inside ``KeyColumn/withRowKeys(of:_:)`` alone.
struct RowKeys {
  fileprivate let codes: UnsafeBufferPointer<UInt32>
  fileprivate let rowStarts: UnsafeBufferPointer<UInt32>
  fileprivate let hashes: UnsafeBufferPointer<UInt64>
  fileprivate let starts: UnsafeBufferPointer<UInt32>

  /// Whether each row has one value and each value at most one hash.
  var isFlat: Bool { rowStarts.isEmpty && starts.isEmpty }

  /// The hash of a row where the key is flat, 0 for none.
  @inline(__always)
  func hash(ofRow row: Int) -> UInt64 { hashes[Int(codes[row])] }

  /// Calls `body` with each hash of a row, or with 0 where a value has no key.
  ///
  /// The 0 is handed on, since to look at a hash here is to wait for it: see ``RowsByKey/append(_:row:if:)``.
  @inline(__always)
  func forEach(row: Int, _ body: (UInt64) -> Void) {
    let places = rowStarts.isEmpty ? row..<(row &+ 1) : Int(rowStarts[row])..<Int(rowStarts[row &+ 1])
    for place in places {
      let code = Int(codes[place])
      if starts.isEmpty {
        body(hashes[code])
      } else {
        for index in Int(starts[code])..<Int(starts[code &+ 1]) { body(hashes[index]) }
      }
    }
  }
}

extension KeyColumn {
  /// Lends the key as it is read row by row.
  func withRowKeys<Result>(of table: RecordTable, _ body: (RowKeys) -> Result) -> Result {
    let attribute = table.attributes[attribute]
    return attribute.codes.withUnsafeBufferPointer { codes in
      attribute.rowStarts.withUnsafeBufferPointer { rowStarts in
        hashes.withUnsafeBufferPointer { hashes in
          starts.withUnsafeBufferPointer { starts in
            body(RowKeys(codes: codes, rowStarts: rowStarts, hashes: hashes, starts: starts))
          }
        }
      }
    }
  }

  /// The hashes of one row, in the order of its values.
  func hashes(ofRow row: Int, in table: RecordTable) -> [UInt64] {
    var found: [UInt64] = []
    withRowKeys(of: table) { keys in keys.forEach(row: row) { if $0 != 0 { found.append($0) } } }
    return found
  }
}
