import Foundation
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
  ) -> Clusters {
    let components = components(of: scored, recordCount: recordCount, constraints: constraints)
    let chunks = Chunks(of: components.count, atMost: 1_024)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      var found = FoundClusters()
      for index in chunks[chunk] {
        let places = components[index]
        if places.count == 1 {
          // Most components are two records, which need no parts.
          if let join = join(scored[Int(places[places.startIndex])], constraints) { found.append(join) }
        } else {
          var parts = LinkageParts(
            places.map { scored[Int($0)] }, clustering: self, conditions: conditions,
            constraints: constraints)
          parts.join(into: &found)
        }
      }
      return found
    }
    return Clusters(parts)
  }

  /// The join of two records that nothing else is connected with; nil where they stay apart.
  private func join(_ pair: ScoredPair, _ constraints: LinkageConstraints) -> Join? {
    let link = LinkageParts.Link(pair, at: 0, conditions, constraints)
    let score = evidence(link, 1, 1)
    let isDecided = constraints.holdsTogether(pair.pair)
    if !isDecided {
      let isCouple = link.hasOtherGivenName && pair.flags.contains(.jointName)
      if link.isForbidden || isCouple || score < threshold { return nil }
    }
    return Join(
      pair, matchWeight: pair.logOdds / M_LN2,
      isCertain: !link.hasConflict && conditions.holds(pair, score: score), isDecided: isDecided)
  }

  /// The pairs of each group that any chain of promising pairs holds together, by index; groups by their first pair.
  private func components(
    of scored: [ScoredPair], recordCount: Int, constraints: LinkageConstraints
  ) -> FlatGroups {
    var sets = DisjointSets(count: recordCount)
    let binding = min(threshold, 0) - 1
    for pair in scored
    where pair.logOdds >= binding || constraints.holdsTogether(pair.pair) {
      sets.unite(pair.pair.left, pair.pair.right)
    }
    // By counting and then placing: no table and no array for each component.
    var componentOfRoot = [UInt32](repeating: .max, count: recordCount)
    var starts: [UInt32] = [0]
    var componentOfPair = [UInt32](repeating: .max, count: scored.count)
    for (index, pair) in scored.enumerated() {
      let root = sets.find(pair.pair.left)
      if root != sets.find(pair.pair.right) { continue }
      if componentOfRoot[Int(root)] == .max {
        componentOfRoot[Int(root)] = UInt32(starts.count - 1)
        starts.append(0)
      }
      componentOfPair[index] = componentOfRoot[Int(root)]
      starts[Int(componentOfPair[index]) + 1] += 1
    }
    for component in starts.indices.dropFirst() { starts[component] += starts[component - 1] }
    var next = starts
    var places = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
    for (index, component) in componentOfPair.enumerated() where component != .max {
      places[Int(next[Int(component)])] = UInt32(index)
      next[Int(component)] += 1
    }
    return FlatGroups(members: places, starts: starts)
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
