import Records

/// Draws pairs of records at random, the same for the same table: what unrelated pairs look like.
struct RandomPairSampler {
  /// How many pairs are drawn where there are that many.
  static let standardCount = 150_000

  /// Distinct-row pairs within partitions; all of them where there are fewer than `count`.
  static func pairs(of table: RecordTable, count: Int = standardCount) -> [CandidatePair] {
    let groups = rowsByPartition(table)
    let totals = groups.map { Double($0.count) * Double($0.count - 1) / 2 }
    let total = totals.reduce(0, +)
    if total <= Double(count) { return groups.flatMap(allPairs) }
    var pairs: [CandidatePair] = []
    pairs.reserveCapacity(count)
    var seed: UInt64 = 0
    var due = 0.0
    for (rows, share) in zip(groups, totals) where rows.count > 1 {
      // Many small partitions have less than one pair due each: what is due adds up over them.
      due += share / total * Double(count)
      while Double(pairs.count) + 0.5 <= due {
        seed &+= 1
        let draw = ByteHash.mix(seed, 0x5EED)
        let one = Int((draw >> 32) % UInt64(rows.count))
        let step = 1 + Int((draw & 0xFFFF_FFFF) % UInt64(rows.count - 1))
        pairs.append(CandidatePair(rows[one], rows[(one + step) % rows.count]))
      }
    }
    return pairs
  }

  private static func rowsByPartition(_ table: RecordTable) -> [[UInt32]] {
    guard let partitions = table.partitions else { return [Array(0..<UInt32(table.count))] }
    var groups = [[UInt32]](repeating: [], count: partitions.values.count)
    for row in 0..<table.count { groups[Int(partitions.codes[row])].append(UInt32(row)) }
    return groups
  }

  private static func allPairs(_ rows: [UInt32]) -> [CandidatePair] {
    rows.indices.flatMap { one in rows.indices.dropFirst(one + 1).map { CandidatePair(rows[one], rows[$0]) } }
  }
}
