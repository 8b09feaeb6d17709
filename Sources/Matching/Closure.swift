import Records

/// Completes provisional groups: two records that a third one links are compared too, even if no block holds both.
struct Closure: Sendable {
  /// ln of the odds from which a pair binds a provisional group.
  static let bindingLogOdds = -3.0
  /// Records of a group that is still completed; larger ones are left as they are.
  static let largestGroup = 100

  /// Whether a pair binds a provisional group.
  static func binds(logOdds: Double, conflict: IdentityConflict?) -> Bool {
    logOdds >= bindingLogOdds && conflict == nil
  }

  /// The pairs inside provisional groups of 3…100 records that are not among those scored, in order.
  ///
  /// - Parameters:
  ///   - pairs: The pairs that were scored, in any order.
  ///   - isBinding: For each whether it binds a group.
  static func missingPairs(
    in pairs: [CandidatePair], isBinding: [Bool], recordCount: Int
  ) -> [CandidatePair] {
    var sets = DisjointSets(count: recordCount)
    for (pair, binds) in zip(pairs, isBinding) where binds { sets.unite(pair.left, pair.right) }
    let groups = ProvisionalGroups(&sets, sizes: 3...largestGroup)
    var isKnown = [Bool](repeating: false, count: groups.pairCount)
    for pair in pairs {
      if let place = groups.place(of: pair) { isKnown[place] = true }
    }
    var missing: [CandidatePair] = []
    groups.forEachPair { pair, place in
      if !isKnown[place] { missing.append(pair) }
    }
    return missing
  }
}

/// Groups of records in flat arrays, with a place for each pair inside a group.
private struct ProvisionalGroups {
  private static let none = UInt32.max

  /// Each row's group, by its first member; ``none`` for most.
  private var groupOfRow: [UInt32]
  /// Each row's number among the members of its group.
  private var numberOfRow: [UInt8]
  private var members: [UInt32]
  private var starts: [UInt32] = [0]
  /// Where the places of each group's pairs begin.
  private var pairStarts: [Int] = [0]

  /// Pairs inside groups.
  var pairCount: Int { pairStarts[pairStarts.count - 1] }

  init(_ sets: inout DisjointSets, sizes: ClosedRange<Int>) {
    let rowCount = sets.count
    groupOfRow = [UInt32](repeating: ProvisionalGroups.none, count: rowCount)
    numberOfRow = [UInt8](repeating: 0, count: rowCount)
    members = []
    var next: [UInt32] = []
    for row in 0..<UInt32(rowCount) where !sets.isAlone(row) {
      let root = sets.find(row)
      let size = sets.size(of: root)
      guard sizes.contains(size) else { continue }
      // The root's entry holds the group's number from its first member on, also when its own turn is still to come.
      if groupOfRow[Int(root)] == ProvisionalGroups.none {
        groupOfRow[Int(root)] = UInt32(next.count)
        next.append(starts[next.count])
        starts.append(starts[starts.count - 1] + UInt32(size))
        pairStarts.append(pairCount + size * (size - 1) / 2)
        members.append(contentsOf: repeatElement(0, count: size))
      }
      let group = Int(groupOfRow[Int(root)])
      groupOfRow[Int(row)] = UInt32(group)
      numberOfRow[Int(row)] = UInt8(next[group] - starts[group])
      members[Int(next[group])] = row
      next[group] += 1
    }
  }

  /// The place of a pair inside a group; nil for other pairs.
  func place(of pair: CandidatePair) -> Int? {
    let group = groupOfRow[Int(pair.left)]
    if group == ProvisionalGroups.none || group != groupOfRow[Int(pair.right)] { return nil }
    let size = Int(starts[Int(group) + 1] - starts[Int(group)])
    let one = Int(numberOfRow[Int(pair.left)])
    let other = Int(numberOfRow[Int(pair.right)])
    return pairStarts[Int(group)] + one * (2 * size - one - 1) / 2 + other - one - 1
  }

  /// Calls `body` with every pair inside a group and its place, in order.
  func forEachPair(_ body: (CandidatePair, Int) -> Void) {
    var place = 0
    for group in 0..<(starts.count - 1) {
      let end = Int(starts[group + 1])
      for one in Int(starts[group])..<end {
        for other in (one + 1)..<max(one + 1, end) {
          body(CandidatePair(members[one], members[other]), place)
          place += 1
        }
      }
    }
  }
}
