import Records

/// Prefers the record whose values the others repeat: what several entries say is probably right.
public struct MostAgreedRule: SurvivorshipRule {
  /// The rule's word.
  public static let word = "most-agreed"
  /// The rule in one line.
  public static let summary = "the record whose values the other members repeat most"

  private let table: RecordTable

  /// The rule for a table.
  public init(_ table: RecordTable) { self.table = table }

  /// For each member, how often its values stand in other members.
  public func scores(of members: [UInt32]) -> [Double] {
    if members.count < 3 { return members.map { _ in 0 } }
    return members.map { member in
      table.attributes.reduce(0) { sum, attribute in
        let mine = attribute.range(of: Int(member)).map { attribute.codes[$0] }.filter {
          !attribute.isNoEvidence[Int($0)]
        }
        return sum
          + members.reduce(0) { count, other in
            if other == member { return count }
            let theirs = attribute.range(of: Int(other)).map { attribute.codes[$0] }
            return count + Double(mine.count { theirs.contains($0) })
          }
      }
    }
  }

  /// Why.
  public func reason(for member: UInt32, score: Double, among members: [UInt32]) -> String {
    "the others repeat its values most"
  }
}
