/// Numbers the values of all frequency tables together: each table's follow those of the one before.
struct ValueIDs: Sendable {
  /// The first id of each table, and the number of ids at the end.
  let bases: [Int]

  /// The ids of tables.
  init(_ frequencies: [ValueFrequencies]) {
    var bases = [0]
    for table in frequencies { bases.append(bases[bases.count - 1] + table.counts.count) }
    self.bases = bases
  }

  /// The number of values.
  var count: Int { bases[bases.count - 1] }

  /// The table of an id; tables are few.
  @inline(__always)
  func table(of id: Int) -> Int {
    var table = 0
    while id >= bases[table + 1] { table += 1 }
    return table
  }

  /// The id of a table's value among all.
  @inline(__always)
  func id(_ table: Int, _ value: UInt32) -> UInt32 { UInt32(bases[table]) + value }
}
