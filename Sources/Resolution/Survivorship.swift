import Records

/// Chooses the record of a group that is kept, with the reasons.
///
/// A class, so that asking it for one group copies no references to its tables.
public final class Survivorship: Sendable {
  /// What the rules say of a group.
  struct Ranking {
    /// The members in the order in which they should be kept.
    let members: [UInt32]
    /// The rules that decided against the other members, a bit for each in the order of the rules.
    let decidingRules: UInt8
  }

  private let rules: [any SurvivorshipRule]
  private let table: RecordTable

  /// The standard rules for a table.
  public init(_ table: RecordTable, threads: Int = 1) {
    self.table = table
    rules = SurvivorshipRules.all.map { $0.init(table, threads: threads) }
    precondition(rules.count <= 8, "the rules that decided are kept in eight bits")
  }

  /// The members in the order in which they should be kept, and why the first is.
  ///
  /// Rules decide in order; where none tells two members apart, the lower identity comes first.
  public func ranked(_ members: [UInt32]) -> (members: [UInt32], reasons: [String]) {
    let ranking = ranking(of: members)
    return (ranking.members, reasons(ranking.decidingRules, survivor: ranking.members[0]))
  }

  /// Why a group's survivor is kept, from the rules that decided against the others.
  func reasons(_ decidingRules: UInt8, survivor: UInt32) -> [String] {
    if decidingRules == 0 { return ["equal in every way; the first by id"] }
    return rules.indices.filter { decidingRules & (1 << UInt8($0)) != 0 }.map {
      rules[$0].reason(for: survivor)
    }
  }

  /// The members in the order in which they should be kept, and the rules that decided.
  func ranking(of members: [UInt32]) -> Ranking {
    var scores: [[Double]] = []
    let order =
      members.count == 2
      ? (precedes(0, 1, members, &scores) ? [0, 1] : [1, 0])
      : members.indices.sorted { precedes($0, $1, members, &scores) }
    var decidingRules: UInt8 = 0
    for other in order.dropFirst() {
      if let rule = decidingRule(order[0], other, members, &scores) { decidingRules |= 1 << UInt8(rule) }
    }
    return Ranking(members: order.map { members[$0] }, decidingRules: decidingRules)
  }

  private func precedes(_ one: Int, _ other: Int, _ members: [UInt32], _ scores: inout [[Double]]) -> Bool {
    if let rule = decidingRule(one, other, members, &scores) {
      return scores[rule][one] > scores[rule][other]
    }
    return table.identity(of: members[one], precedes: members[other])
  }

  /// The first rule that tells two members apart; nil where none does.
  ///
  /// A rule is asked only where those before it leave two members alike, which for most groups is the first alone;
  /// `scores` holds the answers of those that were.
  private func decidingRule(
    _ one: Int, _ other: Int, _ members: [UInt32], _ scores: inout [[Double]]
  ) -> Int? {
    for rule in rules.indices {
      if rule == scores.count { scores.append(rules[rule].scores(of: members)) }
      if scores[rule][one] != scores[rule][other] { return rule }
    }
    return nil
  }
}
