import Records

/// Prefers the record that was created first: its id stands on the most papers.
public struct LongestKnownRule: SurvivorshipRule {
  /// The rule's word.
  public static let word = "longest-known"
  /// The rule in one line.
  public static let summary = "the record that was created first"

  private let created: Attribute?

  /// The rule for a table.
  public init(_ table: RecordTable, threads: Int) { created = table.attribute(.created) }

  /// The creation of each member, counted backwards; the least without one.
  public func scores(of members: [UInt32]) -> [Double] {
    members.map { member in created?.date(of: member).map { -$0 } ?? -1e18 }
  }

  /// Why.
  public func reason(for member: UInt32) -> String {
    "created first"
  }
}
