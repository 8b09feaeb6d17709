import Records

/// Tells the candidate pairs whose scores an earlier run left from those that are to be compared.
///
/// A pair is known where both records are unchanged and stand in the same order, and the earlier run compared it: its
/// score is stored, or it was dropped then and would be dropped again.
struct Takeover: Sendable {
  /// Some pairs, told apart.
  struct Part: Sendable {
    /// Stored scores, by rows.
    var known: [ScoredPair] = []
    /// Pairs to be compared.
    var unknown: [CandidatePair] = []
  }

  private let stored: StoredScores
  private let matches: RowMatches
  private let isRescoring: Bool

  /// What an earlier run left; nothing of it counts if all pairs are to be scored again.
  init(_ stored: StoredScores, _ matches: RowMatches, isRescoring: Bool) {
    self.stored = stored
    self.matches = matches
    self.isRescoring = isRescoring
  }

  /// Tells the pairs of some left rows apart, which come row by row.
  func part(of pairs: [CandidatePair]) -> Part {
    var part = Part()
    if isRescoring {
      part.unknown = pairs
      return part
    }
    var rights: [UInt32] = []
    var start = 0
    while start < pairs.count {
      let left = pairs[start].left
      var end = start + 1
      while end < pairs.count, pairs[end].left == left { end += 1 }
      let earlier = matches.earlier[Int(left)]
      if earlier == RowMatches.none {
        part.unknown.append(contentsOf: pairs[start..<end])
      } else {
        stored.candidates.read(ofRow: Int(earlier), into: &rights)
        add(pairs[start..<end], earlier: Int(earlier), candidates: rights, to: &part)
      }
      start = end
    }
    return part
  }

  /// The stored score of any pair; nil where there is none.
  func score(of pair: CandidatePair) -> ScoredPair? {
    let (left, right) = (matches.earlier[Int(pair.left)], matches.earlier[Int(pair.right)])
    guard !isRescoring, left != RowMatches.none, right != RowMatches.none, left < right else { return nil }
    let range = stored.pairs.range(ofRow: Int(left))
    return range.first { stored.pairs.rights[$0] == right }.map { stored.pairs.score(at: $0, of: pair) }
  }

  /// Tells the pairs of an unchanged left row apart; `candidates` are its earlier right rows.
  private func add(
    _ pairs: ArraySlice<CandidatePair>, earlier row: Int, candidates: [UInt32], to part: inout Part
  ) {
    let scored = stored.pairs.range(ofRow: row)
    let first = part.known.count
    var place = 0
    for pair in pairs {
      let right = matches.earlier[Int(pair.right)]
      if right == RowMatches.none || right < row {
        part.unknown.append(pair)
      } else if let index = scored.first(where: { stored.pairs.rights[$0] == right }) {
        part.known.append(stored.pairs.score(at: index, of: pair))
      } else if !Takeover.find(right, in: candidates, from: &place) {
        part.unknown.append(pair)
      }
    }
    // A few at a time, so that no pass over all is needed to have them by rows.
    if part.known.count > first + 1 { part.known[first...].sort { $0.pair.right < $1.pair.right } }
  }

  /// Whether a row is among others, looking from where the last one was found: most come in one order in both runs.
  @inline(__always)
  private static func find(_ right: UInt32, in rights: [UInt32], from place: inout Int) -> Bool {
    for step in rights.indices {
      let next = place + step < rights.count ? place + step : place + step - rights.count
      if rights[next] == right {
        place = next + 1 == rights.count ? 0 : next + 1
        return true
      }
    }
    return false
  }
}
