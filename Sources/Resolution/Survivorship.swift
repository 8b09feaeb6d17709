import Records

/// Chooses the record of a group that is kept, with the reasons.
public struct Survivorship: Sendable {
  private let rules: [any SurvivorshipRule]
  private let table: RecordTable

  /// The standard rules for a table.
  public init(_ table: RecordTable, threads: Int = 1) {
    self.table = table
    rules = SurvivorshipRules.all.map { $0.init(table, threads: threads) }
  }

  /// The members in the order in which they should be kept, and why the first is.
  ///
  /// Rules decide in order; where none tells two members apart, the lower identity comes first.
  public func ranked(_ members: [UInt32]) -> (members: [UInt32], reasons: [String]) {
    var ranking = Ranking(members: members, rules: rules, table: table)
    let order = ranking.order()
    let ranked = order.map { members[$0] }
    return (ranked, ranking.reasons(order, ranked))
  }

  /// The members in the order in which they should be kept.
  func order(_ members: [UInt32]) -> [UInt32] {
    var ranking = Ranking(members: members, rules: rules, table: table)
    return ranking.order().map { members[$0] }
  }

  /// One group's members while the rules are asked: each rule only where those before it leave two members alike, which
  /// for most groups is the first alone.
  private struct Ranking {
    let members: [UInt32]
    let rules: [any SurvivorshipRule]
    let table: RecordTable
    /// The scores of the rules that were asked.
    private var scores: [[Double]] = []

    init(members: [UInt32], rules: [any SurvivorshipRule], table: RecordTable) {
      self.members = members
      self.rules = rules
      self.table = table
    }

    /// The places of the members, best first.
    mutating func order() -> [Int] {
      members.indices.sorted { one, other in
        if let rule = decidingRule(one, other) { return scores[rule][one] > scores[rule][other] }
        return table.identity(of: members[one], precedes: members[other])
      }
    }

    /// The rule that decided against each other member, in the order of the rules.
    mutating func reasons(_ order: [Int], _ ranked: [UInt32]) -> [String] {
      var decided: UInt64 = 0
      for other in order.dropFirst() {
        if let rule = decidingRule(order[0], other) { decided |= 1 << UInt64(rule) }
      }
      if decided == 0 { return ["equal in every way; the first by id"] }
      return rules.indices.filter { decided & (1 << UInt64($0)) != 0 }.map { rule in
        rules[rule].reason(for: ranked[0], score: scores[rule][order[0]], among: ranked)
      }
    }

    /// The first rule that tells two members apart; nil where none does.
    private mutating func decidingRule(_ one: Int, _ other: Int) -> Int? {
      for rule in rules.indices {
        if rule == scores.count { scores.append(rules[rule].scores(of: members)) }
        if scores[rule][one] != scores[rule][other] { return rule }
      }
      return nil
    }
  }
}
