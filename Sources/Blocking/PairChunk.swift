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
  static let last: UInt8 = 0x80

  /// A chunk of pairs and the rules of each, a bit each; counts them in the tally.
  init(
    firstRow: Int, starts: [UInt32], rights: [UInt32], masks: UnsafeBufferPointer<UInt64>,
    _ tally: inout PairTally
  ) {
    self.firstRow = firstRow
    self.starts = starts
    self.rights = rights
    let ruleCount = masks.reduce(0) { $0 + $1.nonzeroBitCount }
    var ruleStarts: [UInt32] = []
    ruleStarts.reserveCapacity(starts.count)
    rules = [UInt8](unsafeUninitializedCapacity: ruleCount) { rules, count in
      for row in 1..<starts.count {
        ruleStarts.append(UInt32(count))
        for mask in masks[Int(starts[row - 1])..<Int(starts[row])] {
          PairChunk.append(mask, to: rules, &count)
        }
      }
    }
    ruleStarts.append(UInt32(ruleCount))
    self.ruleStarts = ruleStarts
    tally.add(pairCount: masks.count, listed: rules)
  }

  /// One chunk of the rows of several that follow one another.
  ///
  /// Kept apart, ten million records would have 20,000 arrays of a few pages each, which no memory limit moves to files.
  init(joining chunks: [PairChunk]) {
    firstRow = chunks.first?.firstRow ?? 0
    var starts: [UInt32] = [0]
    var ruleStarts: [UInt32] = [0]
    var rights: [UInt32] = []
    var rules: [UInt8] = []
    starts.reserveCapacity(chunks.reduce(1) { $0 + $1.rows.count })
    ruleStarts.reserveCapacity(starts.capacity)
    rights.reserveCapacity(chunks.reduce(0) { $0 + $1.rights.count })
    rules.reserveCapacity(chunks.reduce(0) { $0 + $1.rules.count })
    for chunk in chunks {
      let (pairBase, ruleBase) = (UInt32(rights.count), UInt32(rules.count))
      starts.append(contentsOf: chunk.starts.dropFirst().lazy.map { pairBase + $0 })
      ruleStarts.append(contentsOf: chunk.ruleStarts.dropFirst().lazy.map { ruleBase + $0 })
      rights.append(contentsOf: chunk.rights)
      rules.append(contentsOf: chunk.rules)
    }
    (self.starts, self.ruleStarts, self.rights, self.rules) = (starts, ruleStarts, rights, rules)
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

  /// The pairs of some of the rows, in order.
  func pairs(of rows: Range<Int>) -> [CandidatePair] {
    let first = Int(starts[rows.lowerBound - firstRow])
    let pairCount = Int(starts[rows.upperBound - firstRow]) - first
    return [CandidatePair](unsafeUninitializedCapacity: pairCount) { places, count in
      for row in rows {
        for index in Int(starts[row - firstRow])..<Int(starts[row - firstRow + 1]) {
          places.initializeElement(at: index - first, to: CandidatePair(UInt32(row), rights[index]))
        }
      }
      count = pairCount
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

  /// Writes a pair's rules as they are kept.
  @inline(__always)
  private static func append(_ mask: UInt64, to rules: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int)
  {
    var left = mask
    while left != 0 {
      let rule = UInt8(truncatingIfNeeded: left.trailingZeroBitCount)
      left &= left &- 1
      rules.initializeElement(at: count, to: left == 0 ? rule | last : rule)
      count &+= 1
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
