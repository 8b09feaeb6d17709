import Foundation
import HeapModule
import Matching
import Records

/// The parts of one component while average linkage joins them.
struct LinkageParts {
  /// What a pair that was never scored counts, and the least that any counts, in nats.
  static let lowest = -6.0
  /// The most that a pair counts, in nats.
  static let highest = 8.0

  /// What is known of the cross pairs of two parts.
  struct Link {
    /// Sum over scored cross pairs of their clipped log-odds, less ``LinkageParts/lowest``.
    var sum: Double
    /// The same sum without the upper clip.
    var openSum: Double
    /// The clipped log-odds of the strongest cross pair.
    var strongest: Double
    /// The strongest cross pair, by its index among the component's.
    var strongestPair: Int
    /// How many cross pairs were scored.
    var count: Int
    /// Whether any cross pair speaks against one customer in a field that tells people apart.
    var hasConflict: Bool
    /// Whether the given names of any cross pair are two people's.
    var hasOtherGivenName: Bool
    /// Whether any cross pair may not be joined.
    var isForbidden: Bool

    /// What one scored pair says of two records; `index` is its place among the component's.
    init(
      _ pair: ScoredPair, at index: Int, _ conditions: CertainConditions, _ constraints: LinkageConstraints
    ) {
      let clipped = min(max(pair.logOdds, LinkageParts.lowest), LinkageParts.highest)
      sum = clipped - LinkageParts.lowest
      openSum = max(pair.logOdds, LinkageParts.lowest) - LinkageParts.lowest
      strongest = clipped
      strongestPair = index
      count = 1
      hasConflict = conditions.hasConflict(pair)
      hasOtherGivenName = pair.conflict == .otherGivenName
      isForbidden = pair.conflict?.isFinal ?? false || constraints.holdsApart(pair.pair)
    }

    mutating func add(_ other: Link, _ pairs: [ScoredPair]) {
      sum += other.sum
      openSum += other.openSum
      count += other.count
      hasConflict = hasConflict || other.hasConflict
      hasOtherGivenName = hasOtherGivenName || other.hasOtherGivenName
      isForbidden = isForbidden || other.isForbidden
      let mine = (pairs[strongestPair].logOdds, pairs[strongestPair].pair)
      let theirs = (pairs[other.strongestPair].logOdds, pairs[other.strongestPair].pair)
      if (theirs.0, mine.1) > (mine.0, theirs.1) {
        strongest = other.strongest
        strongestPair = other.strongestPair
      }
    }
  }

  private struct Proposal: Comparable {
    let score: Double
    let left: Int
    let right: Int
    let leftVersion: Int
    let rightVersion: Int

    static func < (one: Proposal, other: Proposal) -> Bool {
      (one.score, other.left, other.right) < (other.score, one.left, one.right)
    }
  }

  private let pairs: [ScoredPair]
  private let clustering: Clustering
  private let conditions: CertainConditions
  private var members: [[UInt32]]
  private var joins: [[Join]]
  private var links: [[Int: Link]]
  private var versions: [Int]
  /// Pairs that are united before all others, by the places of their records.
  private var united: [(left: Int, right: Int)] = []

  /// One part for each record of a component's pairs.
  init(
    _ pairs: [ScoredPair], clustering: Clustering, conditions: CertainConditions,
    constraints: LinkageConstraints = .none
  ) {
    self.pairs = pairs
    self.clustering = clustering
    self.conditions = conditions
    let rows = Set(pairs.flatMap { [$0.pair.left, $0.pair.right] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(rows, rows.indices))
    members = rows.map { [$0] }
    joins = rows.map { _ in [] }
    links = rows.map { _ in [:] }
    versions = rows.map { _ in 0 }
    for (index, pair) in pairs.enumerated() {
      guard let left = places[pair.pair.left], let right = places[pair.pair.right] else { continue }
      let link = Link(pair, at: index, conditions, constraints)
      if constraints.holdsTogether(pair.pair) { united.append((left, right)) }
      links[left][right] = link
      links[right][left] = link
    }
  }

  /// Joins the best two parts again and again until none reaches the threshold; adds the parts of two and more records.
  mutating func join(into found: inout FoundClusters) {
    unite()
    var proposals = Heap<Proposal>()
    for left in links.indices {
      for right in links[left].keys where right > left { propose(left, right, &proposals) }
    }
    while let best = proposals.popMax() {
      if versions[best.left] != best.leftVersion || versions[best.right] != best.rightVersion { continue }
      join(best.left, best.right, score: best.score)
      for other in links[best.left].keys { propose(best.left, other, &proposals) }
    }
    for part in members.indices where members[part].count > 1 {
      found.append(
        members: members[part].sorted(),
        joins: joins[part].sorted { ($0.matchWeight, $0.strongestPair) < ($1.matchWeight, $1.strongestPair) })
    }
  }

  /// Joins the parts that must be one, whatever their evidence.
  private mutating func unite() {
    var partOfRecord = Array(members.indices)
    for pair in united {
      let left = min(partOfRecord[pair.left], partOfRecord[pair.right])
      let right = max(partOfRecord[pair.left], partOfRecord[pair.right])
      guard left != right, let link = links[left][right] else { continue }
      join(
        left, right, score: clustering.evidence(link, members[left].count, members[right].count),
        isDecided: true)
      for place in partOfRecord.indices where partOfRecord[place] == right { partOfRecord[place] = left }
    }
  }

  private func propose(_ one: Int, _ other: Int, _ proposals: inout Heap<Proposal>) {
    let left = min(one, other)
    let right = max(one, other)
    guard let link = links[left][right] else { return }
    // A record of a couple is both's, and so brings the two together as little as their phone does.
    if link.hasOtherGivenName, pairs[link.strongestPair].flags.contains(.jointName) { return }
    let score = clustering.score(link, members[left].count, members[right].count)
    if score < clustering.threshold { return }
    proposals.insert(
      Proposal(
        score: score, left: left, right: right, leftVersion: versions[left], rightVersion: versions[right]))
  }

  /// The score in nats that people see: the linkage's, and where the clip alone bounds it, the one without.
  private func published(_ score: Double, _ link: Link, _ left: Int, _ right: Int) -> Double {
    let strongest = pairs[link.strongestPair].logOdds
    let count = members[left].count * members[right].count
    if count == 1 { return strongest }
    if score < LinkageParts.highest + clustering.support - 1e-9 { return score }
    let mean = LinkageParts.lowest + link.openSum / Double(count)
    return (1 - clustering.alpha) * mean + clustering.alpha * strongest + clustering.support
  }

  /// Joins the right part into the left one.
  private mutating func join(_ left: Int, _ right: Int, score: Double, isDecided: Bool = false) {
    guard let link = links[left][right] else { return }
    let isWhole = link.count == members[left].count * members[right].count
    let strongest = pairs[link.strongestPair]
    joins[left].append(contentsOf: joins[right])
    joins[left].append(
      Join(
        strongest, matchWeight: published(score, link, left, right) / M_LN2,
        isCertain: isWhole && !link.hasConflict && conditions.holds(strongest, score: score),
        isDecided: isDecided))
    members[left].append(contentsOf: members[right])
    versions[left] += 1
    versions[right] += 1
    for (other, theirs) in links[right] where other != left {
      var merged = theirs
      if let mine = links[left][other] {
        merged = mine
        merged.add(theirs, pairs)
      }
      links[left][other] = merged
      links[other][left] = merged
      links[other][right] = nil
    }
    links[left][right] = nil
    links[right] = [:]
    members[right] = []
    joins[right] = []
  }
}
