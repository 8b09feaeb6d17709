import Records

/// Average linkage as it is written down: of all parts the two with the highest score are joined, again and again, and
/// every score is counted anew from all cross pairs.
struct ReferenceLinkage {
  /// The score of a pair that was scored, in nats, by its rows.
  let logOdds: [CandidatePair: Double]
  /// Pairs that may never be joined.
  let forbidden: Set<CandidatePair>
  /// The share of the strongest pair.
  let alpha: Double
  /// What parts of three and more records gain.
  let support: Double
  /// The score from which two parts are joined.
  let threshold: Double

  /// The parts of two and more records, and the scores at which each was joined, lowest first.
  func clusters(recordCount: Int) -> [(members: [UInt32], scores: [Double])] {
    var parts = (0..<UInt32(recordCount)).map { (members: [$0], scores: [Double]()) }
    while let best = best(parts.map(\.members)) {
      parts[best.left].members = (parts[best.left].members + parts[best.right].members).sorted()
      parts[best.left].scores = (parts[best.left].scores + parts[best.right].scores + [best.score]).sorted()
      parts.remove(at: best.right)
    }
    return parts.filter { $0.members.count > 1 }
  }

  private func best(_ parts: [[UInt32]]) -> (left: Int, right: Int, score: Double)? {
    var best: (left: Int, right: Int, score: Double)?
    for left in parts.indices {
      for right in parts.indices.dropFirst(left + 1) {
        let score = score(parts[left], parts[right])
        if score >= threshold, score > best?.score ?? -.infinity { best = (left, right, score) }
      }
    }
    return best
  }

  private func score(_ left: [UInt32], _ right: [UInt32]) -> Double {
    let cross = left.flatMap { one in right.map { CandidatePair(one, $0) } }
    if cross.contains(where: forbidden.contains) { return -.infinity }
    let scores = cross.map { min(max(logOdds[$0] ?? -6, -6), 8) }
    // Summed from the lowest score upwards, as whole numbers are then exact.
    let mean = -6 + scores.reduce(0) { $0 + $1 + 6 } / Double(scores.count)
    return (1 - alpha) * mean + alpha * (scores.max() ?? -6) + (scores.count > 1 ? support : 0)
  }
}
