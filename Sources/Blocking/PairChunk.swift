import Records

/// The pairs of some consecutive left rows, each with the rules that found it: five and a half bytes a pair.
struct PairChunk: Sendable {
  /// The first left row.
  let firstRow: Int
  /// Where each left row's pairs begin in ``rights``, with one entry more than there are rows.
  let starts: [UInt32]
  /// The right rows, left row after left row, in the order in which the rules and their blocks bring them.
  let rights: [UInt32]
  /// Where the rules of each left row's first pair begin in ``rules``, with one entry more than there are rows.
  private let ruleStarts: [UInt32]
  /// The rules of each pair, ascending, a byte each; the last of a pair has the highest bit set.
  private let rules: [UInt8]

  /// The bit of the last rule of a pair.
  private static let last: UInt8 = 0x80

  /// A chunk of what was gathered.
  init(firstRow: Int, starts: [UInt32], rights: [UInt32], ruleStarts: [UInt32], rules: [UInt8]) {
    self.firstRow = firstRow
    self.starts = starts
    self.rights = rights
    self.ruleStarts = ruleStarts
    self.rules = rules
  }

  /// The rows.
  var rows: Range<Int> { firstRow..<(firstRow + starts.count - 1) }

  /// Calls `body` for each pair in order, with its rules, a bit each.
  func forEach(_ body: (CandidatePair, UInt64) -> Void) {
    var place = 0
    for row in rows {
      for index in starts[row - firstRow]..<starts[row - firstRow + 1] {
        body(CandidatePair(UInt32(row), rights[Int(index)]), mask(from: &place))
      }
    }
  }

  /// The pairs in order.
  func pairs() -> [CandidatePair] {
    [CandidatePair](unsafeUninitializedCapacity: rights.count) { places, count in
      for row in rows {
        for index in Int(starts[row - firstRow])..<Int(starts[row - firstRow + 1]) {
          places.initializeElement(at: index, to: CandidatePair(UInt32(row), rights[index]))
        }
      }
      count = rights.count
    }
  }

  /// The rules that found a pair, a bit each; 0 where none did.
  func rules(of pair: CandidatePair) -> UInt64 {
    let row = Int(pair.left) - firstRow
    var place = Int(ruleStarts[row])
    for index in starts[row]..<starts[row + 1] {
      if rights[Int(index)] == pair.right { return mask(from: &place) }
      while rules[place] < PairChunk.last { place += 1 }
      place += 1
    }
    return 0
  }

  /// Appends a pair's rules as they are kept.
  @inline(__always)
  static func append(_ rules: UInt64, to list: inout [UInt8]) {
    var left = rules
    while left != 0 {
      let rule = UInt8(truncatingIfNeeded: left.trailingZeroBitCount)
      left &= left &- 1
      list.append(left == 0 ? rule | last : rule)
    }
  }

  /// The rules that begin at `place`, which moves to those of the next pair.
  @inline(__always)
  private func mask(from place: inout Int) -> UInt64 {
    var mask: UInt64 = 0
    while true {
      let rule = rules[place]
      place += 1
      mask |= 1 << UInt64(rule & ~PairChunk.last)
      if rule >= PairChunk.last { return mask }
    }
  }
}
