import Records

/// Where the normalised values of some rows stand, attribute after attribute.
///
/// A million records' values lie anywhere in memory, and each costs three far reads: its code, its place, its bytes. Here
/// the rows of many groups are read an attribute at a time, all codes, then all places, then the bytes of each value, so
/// that memory answers many reads at once and not one after the other. Together with ``CellStates`` it halved the time that
/// the details of 130,000 groups take.
struct RowValues {
  /// The values' codes.
  private(set) var codes: [UInt32] = []
  /// Where their bytes start in their attribute's dictionary.
  private(set) var starts: [UInt32] = []
  /// How many bytes they have.
  private(set) var lengths: [UInt32] = []
  /// For each attribute and row where its values begin, and the end of all.
  private var firsts: [UInt32] = []
  private let rowCount: Int

  /// The values of rows, which are then known by their places among these.
  init(of rows: [UInt32], in table: RecordTable) {
    rowCount = rows.count
    codes.reserveCapacity(rows.count * (table.attributes.count + 1))
    firsts.reserveCapacity(rows.count * table.attributes.count + 1)
    for index in table.attributes.indices {
      if table.attributes[index].isSetValued { RowValues.touchSets(of: rows, table.attributes[index]) }
      for row in rows {
        firsts.append(UInt32(codes.count))
        for place in table.attributes[index].range(of: Int(row)) {
          codes.append(table.attributes[index].codes[place])
        }
      }
    }
    firsts.append(UInt32(codes.count))
    starts.reserveCapacity(codes.count)
    lengths.reserveCapacity(codes.count)
    for index in table.attributes.indices {
      for place in Int(firsts[index * rowCount])..<Int(firsts[(index + 1) * rowCount]) {
        let range = table.attributes[index].values.range(of: codes[place])
        starts.append(UInt32(range.lowerBound))
        lengths.append(UInt32(range.count))
      }
    }
    touchBytes(in: table)
  }

  /// Reads where rows' sets of values stand, and the first of each: how many a row has is hard to foretell, and each wrong
  /// guess of the processor waited for the far read that showed it.
  private static func touchSets(of rows: [UInt32], _ attribute: Attribute) {
    var seen: UInt32 = 0
    for row in rows { seen |= attribute.rowStarts[Int(row)] }
    for row in rows {
      let first = Int(attribute.rowStarts[Int(row)])
      if first < attribute.codes.count { seen |= attribute.codes[first] }
    }
    FarReads.use(UInt64(seen))
  }

  /// Reads a byte of each value, which brings it near for who copies it.
  private func touchBytes(in table: RecordTable) {
    var seen: UInt8 = 0
    for index in table.attributes.indices {
      table.attributes[index].values.bytes.withUnsafeBufferPointer { bytes in
        for place in Int(firsts[index * rowCount])..<Int(firsts[(index + 1) * rowCount])
        where lengths[place] > 0 {
          seen |= bytes[Int(starts[place])]
        }
      }
    }
    FarReads.use(UInt64(seen))
  }

  /// The places of a row's values of an attribute.
  func places(ofRow row: Int, attribute: Int) -> Range<Int> {
    Int(firsts[attribute * rowCount + row])..<Int(firsts[attribute * rowCount + row + 1])
  }

  /// The bytes of all of a row's values, each with its end.
  func length(ofRow row: Int) -> Int {
    stride(from: row, to: firsts.count - 1, by: rowCount).reduce(0) { sum, first in
      (firsts[first]..<firsts[first + 1]).reduce(sum) { $0 + Int(lengths[Int($1)]) + 1 }
    }
  }
}
