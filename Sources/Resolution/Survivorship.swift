import Records

/// Chooses the record of a group that is kept, with the reasons.
public struct Survivorship: Sendable {
  private let rules: [any SurvivorshipRule]
  private let table: RecordTable

  /// The standard rules for a table.
  public init(_ table: RecordTable) {
    self.table = table
    rules = SurvivorshipRules.all.map { $0.init(table) }
  }

  /// The members in the order in which they should be kept, and why the first is.
  ///
  /// Rules decide in order; where none tells two members apart, the lower identity comes first.
  public func ranked(_ members: [UInt32]) -> (members: [UInt32], reasons: [String]) {
    let scores = rules.map { $0.scores(of: members) }
    let order = members.indices.sorted { one, other in
      for score in scores where score[one] != score[other] { return score[one] > score[other] }
      return table.identity(of: Int(members[one])) < table.identity(of: Int(members[other]))
    }
    let ranked = order.map { members[$0] }
    return (ranked, reasons(order, scores, ranked))
  }

  /// The rule that decided against each other member, in the order of the rules.
  private func reasons(_ order: [Int], _ scores: [[Double]], _ ranked: [UInt32]) -> [String] {
    var deciding: Set<Int> = []
    for other in order.dropFirst() {
      if let rule = scores.firstIndex(where: { $0[order[0]] != $0[other] }) { deciding.insert(rule) }
    }
    let reasons = deciding.sorted().map { rule in
      rules[rule].reason(for: ranked[0], score: scores[rule][order[0]], among: ranked)
    }
    return reasons.isEmpty ? ["equal in every way; the first by id"] : reasons
  }
}
