import Records

/// The scored pairs of a run, by rows, in flat columns.
struct StoredPairs: Sendable, Equatable {
  /// Where each left row's pairs begin, with one entry more than there are rows.
  var starts: [UInt32] = [0]
  /// The right rows; ascending for each left row.
  var rights: [UInt32] = []
  /// ln of the odds, to the last bit.
  var logOdds: [Double] = []
  /// The levels.
  var patterns: [UInt64] = []
  /// What else is known.
  var flags: [UInt16] = []
  /// The agreements of rare values.
  var rareAgreements: [UInt16] = []
  /// The latent class in the lowest two bits; above them the conflict, counted from 1.
  var verdicts: [UInt8] = []

  /// No pairs, to be read in.
  init() {}

  /// Pairs by rows.
  init(_ scored: [ScoredPair], rowCount: Int) {
    starts.reserveCapacity(rowCount + 1)
    var next = 0
    for row in 0..<UInt32(rowCount) {
      while next < scored.count, scored[next].pair.left == row { next += 1 }
      starts.append(UInt32(next))
    }
    rights = scored.map(\.pair.right)
    logOdds = scored.map(\.logOdds)
    patterns = scored.map(\.pattern.bits)
    flags = scored.map(\.flags.rawValue)
    rareAgreements = scored.map(\.rareAgreements)
    verdicts = scored.map { pair in
      let conflict = pair.conflict.flatMap { IdentityConflict.allCases.firstIndex(of: $0) }
      return pair.latentClass.rawValue | UInt8(conflict.map { $0 + 1 } ?? 0) << 2
    }
  }

  /// The number of pairs.
  var count: Int { rights.count }

  /// Whether all verdicts mean something.
  var isValid: Bool { verdicts.allSatisfy { Int($0 >> 2) <= IdentityConflict.allCases.count } }

  /// Where a left row's pairs lie.
  @inline(__always)
  func range(ofRow row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// A stored pair's score, for the rows in which its records stand now.
  func score(at index: Int, of pair: CandidatePair) -> ScoredPair {
    let conflict = Int(verdicts[index] >> 2)
    return ScoredPair(
      pair: pair, logOdds: logOdds[index],
      latentClass: LatentClass(rawValue: verdicts[index] & 3) ?? .unrelated,
      pattern: AgreementPattern(bits: patterns[index]), flags: PairFlags(rawValue: flags[index]),
      conflict: conflict == 0 ? nil : IdentityConflict.allCases[conflict - 1],
      rareAgreements: rareAgreements[index])
  }
}
