import Records

/// Prefers the record whose values the others repeat: what several entries say is probably right.
public struct MostAgreedRule: SurvivorshipRule {
  /// The rule's word.
  public static let word = "most-agreed"
  /// The rule in one line.
  public static let summary = "the record whose values the other members repeat most"

  private let table: RecordTable

  /// The rule for a table.
  public init(_ table: RecordTable, threads: Int) { self.table = table }

  /// For each member, how often its values stand in other members.
  public func scores(of members: [UInt32]) -> [Double] {
    if members.count < 3 { return members.map { _ in 0 } }
    var scores = [Double](repeating: 0, count: members.count)
    var held: [(code: UInt32, member: Int)] = []
    // By index: a copy of each attribute would count its references up and down for every group.
    for attribute in table.attributes.indices {
      held.removeAll(keepingCapacity: true)
      for (index, member) in members.enumerated() {
        for place in table.attributes[attribute].range(of: Int(member)) {
          let code = table.attributes[attribute].codes[place]
          if !table.attributes[attribute].isNoEvidence[Int(code)] { held.append((code, index)) }
        }
      }
      // Sorted, the holders of a value stand together: a group needs no table for each attribute.
      held.sort { $0.code < $1.code }
      var start = 0
      while start < held.count {
        let end = held[start...].firstIndex { $0.code != held[start].code } ?? held.count
        for place in start..<end { scores[held[place].member] += Double(end - start - 1) }
        start = end
      }
    }
    return scores
  }

  /// Why.
  public func reason(for member: UInt32) -> String {
    "the others repeat its values most"
  }
}
