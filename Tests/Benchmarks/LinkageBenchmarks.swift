import Blocking
import Matching
import Records
import Resolution
import TestSupport

/// Finding, training and linking pairs of made-up customers, on one thread and on two.
///
/// An answer is wrong where it differs from one thread to two, or where it finds less of the known truth than it should.
enum LinkageBenchmarks {
  private static let leastF1 = 0.9

  static var all: [Benchmark] {
    let customers = InventedCustomers(count: 4_000, seed: 24)
    let table = customers.table
    let plan = ComparisonPlan(table)
    let pairs = Blocker().candidatePairs(in: table, threads: 1)
    let scored = LinkageTraining(table, plan: plan, threads: 1).run(pairs).scored
    return [1, 2].flatMap { threads in
      [
        blocker(customers, threads), training(customers, pairs, threads),
        clustering(customers, plan, scored, threads),
      ]
    }
  }

  private static func blocker(_ customers: InventedCustomers, _ threads: Int) -> Benchmark {
    let table = customers.table
    return Benchmark(
      name: "Blocker threads \(threads)", data: "customers", operations: table.count
    ) {
      let pairs = Blocker().candidatePairs(in: table, threads: threads)
      return pairs.count == Blocker().candidatePairs(in: table, threads: 1).count && pairs.count > 0 ? 0 : 1
    } round: {
      UInt64(Blocker().candidatePairs(in: table, threads: threads).count)
    }
  }

  private static func training(
    _ customers: InventedCustomers, _ pairs: CandidatePairs, _ threads: Int
  ) -> Benchmark {
    let table = customers.table
    let plan = ComparisonPlan(table)
    func scored(_ threads: Int) -> [ScoredPair] {
      LinkageTraining(table, plan: plan, threads: threads).run(pairs).scored
    }
    return Benchmark(
      name: "LinkageTraining threads \(threads)", data: "pairs of customers", operations: pairs.count
    ) {
      let (found, expected) = (scored(threads), scored(1))
      let isGood = f1(found.filter { $0.logOdds > 0 }.map(\.pair), customers.entities) > leastF1
      guard isGood, found.count == expected.count else { return 1 }
      return zip(found, expected).count { $0.pair != $1.pair || $0.logOdds != $1.logOdds }
    } round: {
      UInt64(scored(threads).count)
    }
  }

  private static func clustering(
    _ customers: InventedCustomers, _ plan: ComparisonPlan, _ scored: [ScoredPair], _ threads: Int
  ) -> Benchmark {
    let clustering = Clustering(plan: plan)
    let count = customers.entities.count
    func clusters(_ threads: Int) -> Clusters {
      clustering.clusters(of: scored, recordCount: count, threads: threads)
    }
    return Benchmark(
      name: "Clustering threads \(threads)", data: "scored pairs", operations: scored.count
    ) {
      let found = clusters(threads)
      let linked = found.flatMap { cluster in
        cluster.members.flatMap { left in
          cluster.members.filter { $0 > left }.map { CandidatePair(left, $0) }
        }
      }
      return found == clusters(1) && f1(linked, customers.entities) > leastF1 ? 0 : 1
    } round: {
      UInt64(clusters(threads).count)
    }
  }

  /// F1 of pairs against the entities of rows.
  private static func f1(_ pairs: [CandidatePair], _ entities: [Int]) -> Double {
    let right = pairs.count { entities[Int($0.left)] == entities[Int($0.right)] }
    let sizes = Dictionary(entities.map { ($0, 1) }, uniquingKeysWith: +)
    let wanted = sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return 2 * Double(right) / Double(pairs.count + wanted)
  }
}
