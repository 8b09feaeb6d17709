import Blocking
import Records
import TestSupport

@testable import Matching

/// Customers who come, go and change from night to night, in rows of another order each night.
struct NightlyCustomers {
  private(set) var columns: [[String]]
  private(set) var ids: [String]
  private let roles: [AttributeRole]
  private let hasPartitions: Bool
  private var random: RandomStrings
  private var nextID = 0

  /// The first night's; companies take the place of given names if these are `places`.
  init(count: Int, seed: UInt64, places: Bool = false, partitions: Bool = false) {
    let customers = InventedCustomers(count: count, seed: seed)
    random = RandomStrings(seed: seed + 1)
    hasPartitions = partitions
    if places {
      let kinds = ["trading", "works", "and sons", "garage", "rose garage", "trading works"]
      columns = customers.columns.dropFirst().map(\.values)
      columns[0] = columns[0].enumerated().map { "\($0.element) \(kinds[$0.offset % kinds.count])" }
      roles = [.organization] + customers.columns.dropFirst(2).map { $0.role ?? .text }
    } else {
      columns = customers.columns.map(\.values)
      roles = customers.columns.map { $0.role ?? .text }
    }
    ids = (0..<count).map { "r\($0)" }
    nextID = count
  }

  /// The table of the night.
  func table(noEvidence: Set<String> = []) -> RecordTable {
    LiteralTable.table(
      zip(roles, columns).map { LiteralTable.Column($0, $1) }, ids: ids,
      partitions: hasPartitions ? ids.map { $0.hasSuffix("7") ? "north" : "south" } : nil,
      noEvidence: noEvidence)
  }

  /// The next night: some of a hundred records are edited, some go, some new ones come; some rows change places.
  mutating func pass(changesOfHundred share: Int = 3) {
    for row in ids.indices.reversed() where random.number(in: 1...100) <= share {
      switch random.number(in: 1...4) {
      case 1: remove(row)
      case 2: copy(row)
      case 3: set(row, "")
      default: set(row, columns[0][random.number(in: 0...ids.count - 1)])
      }
    }
    for _ in 0..<ids.count / 50 {
      swapRows(random.number(in: 0...ids.count - 1), random.number(in: 0...ids.count - 1))
    }
  }

  /// Turns all rows round.
  mutating func reverse() {
    for place in columns.indices { columns[place].reverse() }
    ids.reverse()
  }

  private mutating func remove(_ row: Int) {
    for place in columns.indices { columns[place].remove(at: row) }
    ids.remove(at: row)
  }

  /// Another entry of a customer, at the end, with another value.
  private mutating func copy(_ row: Int) {
    for place in columns.indices { columns[place].append(columns[place][row]) }
    ids.append("r\(nextID)")
    nextID += 1
    set(ids.count - 1, columns[1][random.number(in: 0...ids.count - 1)])
  }

  private mutating func set(_ row: Int, _ value: String) {
    let place = value.isEmpty ? random.number(in: 1...columns.count - 1) : random.number(in: 0...1)
    columns[place][row] = value.isEmpty ? "" : columns[place][random.number(in: 0...ids.count - 1)]
  }

  private mutating func swapRows(_ one: Int, _ other: Int) {
    for place in columns.indices { columns[place].swapAt(one, other) }
    ids.swapAt(one, other)
  }
}

/// A night's run as the pipeline makes it.
struct NightlyRun {
  static let key: (UInt64, UInt64) = (0x1234, 0x5678)

  let table: RecordTable
  let pairs: CandidatePairs
  let digests: TableDigests
  private let trainingPairs: Int
  private let threads: Int

  init(_ table: RecordTable, trainingPairs: Int = 300_000, threads: Int = 1) {
    self.table = table
    self.trainingPairs = trainingPairs
    self.threads = threads
    pairs = Blocker().candidatePairs(in: table, threads: threads)
    digests = TableDigests(table, key: NightlyRun.key, threads: threads)
  }

  private var limits: LinkageTraining.Limits {
    var limits = LinkageTraining.Limits()
    limits.trainingPairs = trainingPairs
    return limits
  }

  /// A full run, and what it leaves.
  func full(context: String = "") -> (scored: [ScoredPair], stored: StoredScores?) {
    let outcome = LinkageTraining(table, plan: ComparisonPlan(table), limits: limits, threads: threads).run(
      pairs)
    return (
      outcome.scored,
      StoredScores(
        of: outcome, pairs, in: table, digests, limits: limits, context: context, threads: threads)
    )
  }

  /// A run after another one.
  func after(
    _ stored: StoredScores, rescoring: Bool = false, context: String = "",
    limits: IncrementalLinkage.Limits = IncrementalLinkage.Limits()
  ) throws(FullRunReason) -> (outcome: IncrementalLinkage.Outcome, stored: StoredScores?) {
    let linkage = try IncrementalLinkage(
      table, plan: ComparisonPlan(table), after: stored, digests, stored.matches(digests, threads: threads),
      limits: limits, context: context,
      threads: threads)
    let outcome = linkage.run(pairs, rescoring: rescoring)
    return (outcome, linkage.stored(outcome, pairs))
  }
}

/// A scored pair as it is compared: every number to the last bit, records by their ids.
struct ScoreOfRecords: Hashable {
  let ids: [String]
  let logOdds: UInt64
  let pattern: UInt64
  let flags: UInt16
  let rareAgreements: UInt16
  let latentClass: LatentClass
  let conflict: IdentityConflict?

  init(_ scored: ScoredPair, in table: RecordTable) {
    ids = [table.ids[Int(scored.pair.left)], table.ids[Int(scored.pair.right)]].sorted()
    logOdds = scored.logOdds.bitPattern
    pattern = scored.pattern.bits
    flags = scored.flags.rawValue
    rareAgreements = scored.rareAgreements
    latentClass = scored.latentClass
    conflict = scored.conflict
  }

  static func all(_ scored: [ScoredPair], in table: RecordTable) -> [ScoreOfRecords] {
    scored.map { ScoreOfRecords($0, in: table) }
  }
}
