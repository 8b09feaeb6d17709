import Records

/// How often each value of an attribute stands in the table, inside each partition: where term-frequency adjustment
/// and the recognition of hubs come from.
///
/// A reference to what never changes: the pass over all pairs reads it per pair, where copies of its arrays' references
/// took a tenth of the time.
public final class ValueFrequencies: Sendable {
  /// The attribute's index; nil for joint names.
  public let attribute: Int?
  /// Value ids of the rows, laid out as the attribute's codes; 0 is *no evidence*.
  let ids: [UInt32]
  let rowStarts: [UInt32]
  /// Records that hold each value.
  public let counts: [UInt32]
  /// Records of the value's partition that hold any value.
  let holders: [UInt32]
  /// Pairs of records that both hold a value, over all partitions.
  let pairCount: Double
  /// Pairs of records that share a value.
  let equalPairCount: Double

  /// The frequencies of an attribute's values.
  convenience init(_ attribute: Attribute, index: Int, partitions: Column?) {
    var ids = attribute.codes
    for place in ids.indices where attribute.isNoEvidence[Int(ids[place])] { ids[place] = 0 }
    self.init(
      attribute: index, ids: ids, rowStarts: attribute.rowStarts, valueCount: attribute.values.count,
      partitions: partitions)
  }

  /// The frequencies of given name and surname together.
  convenience init(jointNamesOf given: Attribute, _ surname: Attribute, partitions: Column?) {
    var known: [UInt64: UInt32] = [:]
    let ids = given.codes.indices.map { row -> UInt32 in
      let name = (given.codes[row], surname.codes[row])
      if given.isNoEvidence[Int(name.0)] || surname.isNoEvidence[Int(name.1)] { return 0 }
      let key = UInt64(name.0) << 32 | UInt64(name.1)
      if let id = known[key] { return id }
      known[key] = UInt32(known.count + 1)
      return UInt32(known.count)
    }
    self.init(attribute: nil, ids: ids, rowStarts: [], valueCount: known.count + 1, partitions: partitions)
  }

  private init(
    attribute: Int?, ids: [UInt32], rowStarts: [UInt32], valueCount: Int, partitions: Column?
  ) {
    self.attribute = attribute
    self.rowStarts = rowStarts
    let rows = rowStarts.isEmpty ? ids.count : rowStarts.count - 1
    var partitionOfID = [UInt32](repeating: 0, count: valueCount)
    var ids = ids
    if let partitions {
      var known: [UInt64: UInt32] = [:]
      partitionOfID = [0]
      for row in 0..<rows {
        for place in rowStarts.isEmpty ? row..<(row + 1) : Int(rowStarts[row])..<Int(rowStarts[row + 1])
        where ids[place] != 0 {
          let key = UInt64(partitions.codes[row]) << 32 | UInt64(ids[place])
          if known[key] == nil {
            known[key] = UInt32(known.count + 1)
            partitionOfID.append(partitions.codes[row])
          }
          ids[place] = known[key] ?? 0
        }
      }
    }
    var counts = [UInt32](repeating: 0, count: partitionOfID.count)
    var holdersOfPartition = [UInt32](repeating: 0, count: partitions?.values.count ?? 1)
    for row in 0..<rows {
      var holds = false
      for place in rowStarts.isEmpty ? row..<(row + 1) : Int(rowStarts[row])..<Int(rowStarts[row + 1])
      where ids[place] != 0 {
        counts[Int(ids[place])] += 1
        holds = true
      }
      if holds { holdersOfPartition[Int(partitions?.codes[row] ?? 0)] += 1 }
    }
    self.ids = ids
    self.counts = counts
    holders = partitionOfID.map { holdersOfPartition[Int($0)] }
    pairCount = max(1, holdersOfPartition.reduce(0.0) { $0 + Double($1) * (Double($1) - 1) / 2 })
    equalPairCount = counts.reduce(0.0) { $0 + Double($1) * max(0, Double($1) - 1) / 2 }
  }

  /// Where a row's ids lie in ``ids``.
  @inline(__always)
  func range(of row: Int) -> Range<Int> {
    rowStarts.isEmpty ? row..<(row + 1) : Int(rowStarts[row])..<Int(rowStarts[row + 1])
  }

  /// Calls `body` with every value that two rows share.
  @inline(__always)
  func forEachShared(_ left: Int, _ right: Int, _ body: (UInt32) -> Void) {
    for one in range(of: left) where ids[one] != 0 {
      for other in range(of: right) where ids[one] == ids[other] { body(ids[one]) }
    }
  }

  /// The id of the rarest value that two rows share; 0 where they share none.
  @inline(__always)
  func shared(_ left: Int, _ right: Int) -> UInt32 {
    if rowStarts.isEmpty { return ids[left] == ids[right] ? ids[left] : 0 }
    var rarest: UInt32 = 0
    for one in range(of: left) where ids[one] != 0 {
      for other in range(of: right) where ids[one] == ids[other] {
        if rarest == 0 || counts[Int(ids[one])] < counts[Int(rarest)] { rarest = ids[one] }
      }
    }
    return rarest
  }
}
