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
  /// Records that hold each value, as the model believes: of this table, or of the one that the model was learned from.
  public let counts: [UInt32]
  /// Records of this table that hold each value.
  let holderCounts: [UInt32]
  /// Records that hold any value, by partition; of the whole table where there are none.
  let holdersOfPartition: [UInt32]
  /// The partition of each value; empty where there are none.
  private let partitionOfID: [UInt32]
  /// Pairs of records that both hold a value, over all partitions.
  let pairCount: Double
  /// Pairs of records that share a value.
  let equalPairCount: Double

  /// The frequencies of an attribute's values.
  convenience init(_ attribute: Attribute, index: Int, partitions: Column?, threads: Int = 1) {
    var ids = attribute.codes
    // Codes that are written nowhere stay those of the attribute: most columns are not held twice.
    for place in ids.indices where ids[place] != 0 && attribute.isNoEvidence[Int(ids[place])] {
      ids[place] = 0
    }
    self.init(
      attribute: index, ids: ids, rowStarts: attribute.rowStarts, valueCount: attribute.values.count,
      partitions: partitions, threads: threads)
  }

  /// The frequencies of given name and surname together.
  convenience init(jointNamesOf given: Attribute, _ surname: Attribute, partitions: Column?, threads: Int = 1)
  {
    let stride = UInt64(surname.values.count)
    let keys = given.codes.indices.map { row -> UInt64 in
      let name = (given.codes[row], surname.codes[row])
      if given.isNoEvidence[Int(name.0)] || surname.isNoEvidence[Int(name.1)] { return 0 }
      return UInt64(name.0) * stride + UInt64(name.1)
    }
    let numbered = FirstSeen.numbers(of: keys, threads: threads)
    self.init(
      attribute: nil, ids: numbered.numbers, rowStarts: [], valueCount: numbered.count + 1,
      partitions: partitions,
      threads: threads)
  }

  private init(
    attribute: Int?, ids: [UInt32], rowStarts: [UInt32], valueCount: Int, partitions: Column?, threads: Int
  ) {
    self.attribute = attribute
    self.rowStarts = rowStarts
    let rows = rowStarts.isEmpty ? ids.count : rowStarts.count - 1
    let rowRange = { (row: Int) in
      rowStarts.isEmpty ? row..<(row + 1) : Int(rowStarts[row])..<Int(rowStarts[row + 1])
    }
    var ids = ids
    var partitionOfID: [UInt32] = []
    var valueCount = valueCount
    if let partitions {
      var keys = [UInt64](repeating: 0, count: ids.count)
      for row in 0..<rows {
        let partition = UInt64(partitions.codes[row])
        for place in rowRange(row) where ids[place] != 0 {
          keys[place] = partition * UInt64(valueCount) + UInt64(ids[place])
        }
      }
      let numbered = FirstSeen.numbers(of: keys, threads: threads)
      partitionOfID = [UInt32](repeating: 0, count: numbered.count + 1)
      for place in keys.indices where keys[place] != 0 {
        partitionOfID[Int(numbered.numbers[place])] = UInt32(keys[place] / UInt64(valueCount))
      }
      ids = numbered.numbers
      valueCount = numbered.count + 1
    }
    var counts = ValueFrequencies.counts(of: ids, valueCount: valueCount)
    var holders = [UInt32](repeating: 0, count: partitions?.values.count ?? 1)
    if rowStarts.isEmpty, partitions == nil {
      holders[0] = UInt32(rows) - counts[0]
    } else {
      for row in 0..<rows where rowRange(row).contains(where: { ids[$0] != 0 }) {
        holders[Int(partitions?.codes[row] ?? 0)] += 1
      }
    }
    counts[0] = 0
    self.ids = ids
    self.counts = counts
    holderCounts = counts
    self.partitionOfID = partitionOfID
    holdersOfPartition = holders
    pairCount = max(1, holders.reduce(0.0) { $0 + Double($1) * (Double($1) - 1) / 2 })
    equalPairCount = counts.reduce(0.0) { $0 + Double($1) * max(0, Double($1) - 1) / 2 }
  }

  /// How often each value stands in a column, 0 as well.
  private static func counts(of ids: [UInt32], valueCount: Int) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: max(valueCount, 1))
    let ids = ids.span
    var span = counts.mutableSpan
    for place in 0..<ids.count { span[Int(ids[place])] &+= 1 }
    return counts
  }

  /// The same values under other numbers, which an earlier run counted.
  init(
    _ own: ValueFrequencies, counts: [UInt32], holdersOfPartition: [UInt32], pairCount: Double,
    equalPairCount: Double
  ) {
    attribute = own.attribute
    ids = own.ids
    rowStarts = own.rowStarts
    holderCounts = own.holderCounts
    partitionOfID = own.partitionOfID
    self.counts = counts
    self.holdersOfPartition = holdersOfPartition
    self.pairCount = pairCount
    self.equalPairCount = equalPairCount
  }

  /// The number of rows.
  var rowCount: Int { rowStarts.isEmpty ? ids.count : rowStarts.count - 1 }

  /// Whether a record may hold several values.
  var isSetValued: Bool { !rowStarts.isEmpty }

  /// The distinct numbers of ``holders(of:)``.
  var distinctHolders: [UInt32] {
    partitionOfID.isEmpty ? holdersOfPartition : Array(Set(holdersOfPartition))
  }

  /// Whether the values of each partition count for themselves.
  var isPartitioned: Bool { !partitionOfID.isEmpty }

  /// Records of a value's partition that hold any value.
  @inline(__always)
  func holders(of value: Int) -> UInt32 {
    holdersOfPartition[partitionOfID.isEmpty ? 0 : Int(partitionOfID[value])]
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

  /// The rarest value that each of a range of pairs shares, or 0.
  func shared(by pairs: [CandidatePair], _ range: Range<Int>) -> [UInt32] {
    if isSetValued { return range.map { shared(Int(pairs[$0].left), Int(pairs[$0].right)) } }
    let column = ids
    let ids = column.span
    let pairs = pairs.span
    var found: [UInt32] = []
    found.reserveCapacity(range.count)
    for index in range {
      let pair = pairs[index]
      let left = ids[Int(pair.left)]
      found.append(left == ids[Int(pair.right)] ? left : 0)
    }
    return found
  }

  /// Appends columns for what pairs share beside the rarest value.
  func appendFurther(_ pairs: [CandidatePair], _ range: Range<Int>, to columns: inout [[UInt32]]) {
    for index in range where columns[0][index - range.lowerBound] != 0 {
      let place = index - range.lowerBound
      var depth = 0
      forEachShared(Int(pairs[index].left), Int(pairs[index].right)) { value in
        if value == columns[0][place] { return }
        depth += 1
        if depth == columns.count { columns.append([UInt32](repeating: 0, count: range.count)) }
        columns[depth][place] = value
      }
    }
  }
}
