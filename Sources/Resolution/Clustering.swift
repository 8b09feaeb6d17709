import Matching
import Parallel
import Records

/// Puts records together by average linkage on log-odds, with a share of the strongest pair.
///
/// The score of two parts is (1 - alpha) · mean + alpha · max over all their cross pairs, each clipped to -6…8 nats; a
/// pair that was never scored counts -6. So a chain of weak links does not hold a group together.
public struct Clustering: Sendable {
  /// The share of the strongest pair in the score, 0…1.
  public let alpha: Double
  /// The score in nats from which two parts are joined.
  public let threshold: Double
  /// What two parts of three and more records gain beyond their pairs, in nats: each pair leaves out what the third record
  /// says of both.
  public let support: Double
  private let conditions: CertainConditions

  /// The clustering for a kind of table: people alpha 0.3, places alpha 0; both from even odds.
  public init(plan: ComparisonPlan) {
    alpha = plan.settings.alpha ?? (plan.kind == .people ? 0.3 : 0)
    threshold = plan.settings.threshold ?? 0
    support = plan.kind == .people ? 0.5 : 0
    conditions = CertainConditions(plan: plan)
  }

  /// The clusters of two and more records, by their first member.
  ///
  /// The pairs of the constraints must be among those scored.
  public func clusters(
    of scored: [ScoredPair], recordCount: Int, constraints: LinkageConstraints = .none, threads: Int
  ) -> [Cluster] {
    let components = components(of: scored, recordCount: recordCount, mustLink: constraints.mustLink)
    return concurrentMap(count: components.count, threads: threads) { index in
      var parts = LinkageParts(
        components[index].map { scored[$0] }, clustering: self, conditions: conditions,
        constraints: constraints)
      return parts.joined()
    }.flatMap { $0 }.sorted { $0.members[0] < $1.members[0] }
  }

  /// The pairs of each group that any chain of promising pairs holds together, by index.
  private func components(
    of scored: [ScoredPair], recordCount: Int, mustLink: Set<CandidatePair>
  ) -> [[Int]] {
    var sets = DisjointSets(count: recordCount)
    let binding = min(threshold, 0) - 1
    for pair in scored where pair.logOdds >= binding || mustLink.contains(pair.pair) {
      sets.unite(pair.pair.left, pair.pair.right)
    }
    var placeOfRoot: [UInt32: Int] = [:]
    var components: [[Int]] = []
    for (index, pair) in scored.enumerated() {
      let root = sets.find(pair.pair.left)
      if root != sets.find(pair.pair.right) { continue }
      if let place = placeOfRoot[root] {
        components[place].append(index)
      } else {
        placeOfRoot[root] = components.count
        components.append([index])
      }
    }
    return components
  }

  /// The score of two parts.
  func score(_ link: LinkageParts.Link, _ leftSize: Int, _ rightSize: Int) -> Double {
    link.isForbidden ? -.infinity : evidence(link, leftSize, rightSize)
  }

  /// What the cross pairs of two parts say, whether or not they may be joined.
  func evidence(_ link: LinkageParts.Link, _ leftSize: Int, _ rightSize: Int) -> Double {
    let mean = LinkageParts.lowest + link.sum / Double(leftSize * rightSize)
    return (1 - alpha) * mean + alpha * link.strongest + (leftSize * rightSize > 1 ? support : 0)
  }
}
