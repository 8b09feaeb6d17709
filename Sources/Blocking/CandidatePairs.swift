import Records

/// The pairs that blocking found, as an index of blocks from which they are made again and again, a chunk at a time.
///
/// A pair that several rules find comes once. Memory is that of the blocks, not of the pairs.
public struct CandidatePairs: Sendable {
  /// What one thread needs to make pairs: which records the current one has already met.
  public struct Scratch {
    fileprivate var met: [UInt32]
    fileprivate var place: [UInt32]

    /// Room for a table of so many records.
    public init(recordCount: Int) {
      met = [UInt32](repeating: .max, count: recordCount)
      place = [UInt32](repeating: 0, count: recordCount)
    }
  }

  /// A pair and the rules that found it, a bit for each in the order of ``words``.
  public struct FoundPair: Sendable {
    /// The rows.
    public let pair: CandidatePair
    /// A bit for each rule.
    public fileprivate(set) var rules: UInt64
  }

  /// The words of the rules.
  public let words: [String]
  /// The number of records.
  public let recordCount: Int
  /// What each rule brought and cost.
  public private(set) var statistics = BlockingStatistics(rules: [], pairCount: 0, unpairedRecordCount: 0)

  private var members: [UInt32] = []
  private var blockEnds: [UInt32] = []
  private var ruleOfMember: [UInt8] = []
  private var recordStarts: [UInt32]
  private var recordPlaces: [UInt32]

  /// The index over the blocks of all rules.
  init(words: [String], split: [SplitBlocks], recordCount: Int, threads: Int) {
    precondition(words.count <= 64, "the rules of a pair are kept in 64 bits")
    self.words = words
    self.recordCount = recordCount
    for (rule, part) in split.enumerated() {
      let base = UInt32(members.count)
      members.append(contentsOf: part.blocks.members)
      for block in 0..<part.blocks.count {
        let end = base + part.blocks.starts[block + 1]
        for _ in part.blocks.range(of: block) {
          blockEnds.append(end)
          ruleOfMember.append(UInt8(rule))
        }
      }
    }
    (recordStarts, recordPlaces) = CandidatePairs.places(of: members, recordCount: recordCount)
    statistics = measured(split, tally(threads: threads))
  }

  /// Distinct pairs.
  public var count: Int { statistics.pairCount }

  /// Appends the pairs whose lower row lies in `lefts`, in an order that depends on the table alone.
  public func append(
    pairsOf lefts: Range<Int>, to list: inout [FoundPair], scratch: inout Scratch
  ) {
    for left in lefts {
      for position in recordStarts[left]..<recordStarts[left + 1] {
        let place = Int(recordPlaces[Int(position)])
        let rule = UInt64(1) << UInt64(ruleOfMember[place])
        for other in (place + 1)..<max(place + 1, Int(blockEnds[place])) {
          let right = members[other]
          if scratch.met[Int(right)] == UInt32(left) {
            list[Int(scratch.place[Int(right)])].rules |= rule
          } else {
            scratch.met[Int(right)] = UInt32(left)
            scratch.place[Int(right)] = UInt32(list.count)
            list.append(FoundPair(pair: CandidatePair(UInt32(left), right), rules: rule))
          }
        }
      }
    }
  }

  /// The rules that put two records beside one another, a bit for each; 0 where none did.
  public func rules(of pair: CandidatePair) -> UInt64 {
    var found: UInt64 = 0
    for position in recordStarts[Int(pair.left)]..<recordStarts[Int(pair.left) + 1] {
      let place = Int(recordPlaces[Int(position)])
      for other in (place + 1)..<max(place + 1, Int(blockEnds[place])) where members[other] == pair.right {
        found |= UInt64(1) << UInt64(ruleOfMember[place])
      }
    }
    return found
  }

  /// The words of a set of rules, in the order of the rules.
  public func words(of rules: UInt64) -> [String] {
    words.indices.filter { rules & (UInt64(1) << UInt64($0)) != 0 }.map { words[$0] }
  }

  private static func places(of members: [UInt32], recordCount: Int) -> ([UInt32], [UInt32]) {
    var starts = [UInt32](repeating: 0, count: recordCount + 1)
    for row in members { starts[Int(row) + 1] += 1 }
    for row in 0..<recordCount { starts[row + 1] += starts[row] }
    var next = starts
    var places = [UInt32](repeating: 0, count: members.count)
    for (place, row) in members.enumerated() {
      places[Int(next[Int(row)])] = UInt32(place)
      next[Int(row)] += 1
    }
    return (starts, places)
  }
}

extension CandidatePairs {
  private func measured(_ split: [SplitBlocks], _ sum: PairTally) -> BlockingStatistics {
    let rules = words.indices.map { rule in
      let whole = split[rule].blocks
      let isWhole = split[rule].splitCount == 0
      let possible = split[rule].oversizedPairCount + split[rule].keptPairCount
      return BlockingStatistics.Rule(
        word: words[rule], recordCount: whole.recordCount, blockCount: split[rule].blockCount,
        pairCount: sum.pairs[rule], newPairCount: sum.newPairs[rule],
        largestBlocks: split[rule].largestBlocks, splitBlockCount: split[rule].splitCount,
        skippedPairCount: isWhole ? 0 : max(0, possible - sum.pairs[rule]))
    }
    let crowded = Set(split.flatMap(\.splitRows))
    let unpaired = (0..<recordCount).count {
      recordStarts[$0] == recordStarts[$0 + 1] && !crowded.contains(UInt32($0))
    }
    return BlockingStatistics(rules: rules, pairCount: sum.total, unpairedRecordCount: unpaired)
  }
}
