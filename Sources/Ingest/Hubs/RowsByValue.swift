import Records

/// The rows that carry each of some values of an attribute.
struct RowsByValue {
  /// The values, ascending.
  let codes: [UInt32]
  private let slots: [Int32]
  private let starts: [Int]
  private let rows: [UInt32]

  /// Gathers the rows of the values that `isWanted`.
  init(_ attribute: Attribute, where isWanted: (UInt32) -> Bool) {
    let counts = attribute.recordCounts()
    let codes = (1..<max(UInt32(counts.count), 1)).filter { isWanted($0) }
    var slots = [Int32](repeating: -1, count: counts.count)
    var starts = [0]
    for (slot, code) in codes.enumerated() {
      slots[Int(code)] = Int32(slot)
      starts.append(starts[slot] + Int(counts[Int(code)]))
    }
    var next = starts
    var rows = [UInt32](repeating: 0, count: starts[codes.count])
    if !codes.isEmpty {
      for row in 0..<attribute.rowCount {
        for index in attribute.range(of: row) {
          let slot = Int(slots[Int(attribute.codes[index])])
          guard slot >= 0 else { continue }
          rows[next[slot]] = UInt32(row)
          next[slot] += 1
        }
      }
    }
    self.codes = codes
    self.slots = slots
    self.starts = starts
    self.rows = rows
  }

  /// The rows of a value that was wanted, ascending.
  func rows(of code: UInt32) -> ArraySlice<UInt32> {
    let slot = Int(slots[Int(code)])
    return rows[starts[slot]..<starts[slot + 1]]
  }
}
