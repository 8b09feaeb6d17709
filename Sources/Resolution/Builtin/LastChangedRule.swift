import Records

/// Prefers the record that was ordered on or changed last: what the customer said last holds.
public struct LastChangedRule: SurvivorshipRule {
  /// The rule's word.
  public static let word = "last-changed"
  /// The rule in one line.
  public static let summary = "the record that was ordered on or changed last"

  private let ordered: Attribute?
  private let updated: Attribute?

  /// The rule for a table.
  public init(_ table: RecordTable, threads: Int) {
    ordered = table.attribute(.lastOrder)
    updated = table.attribute(.updated)
  }

  /// The latest date of each member as a number `yyyymmddhhmmss`; 0 without one.
  public func scores(of members: [UInt32]) -> [Double] {
    members.map { max(ordered?.date(of: $0) ?? 0, updated?.date(of: $0) ?? 0) }
  }

  /// Why.
  public func reason(for member: UInt32) -> String {
    "ordered on or changed last"
  }
}
