import Records

/// Prefers the record with the most usable values: placeholders do not count, a name counts more than its initial.
public struct MostCompleteRule: SurvivorshipRule {
  /// The rule's word.
  public static let word = "most-complete"
  /// The rule in one line.
  public static let summary = "the record with the most usable values"

  private let table: RecordTable

  /// The rule for a table.
  public init(_ table: RecordTable) { self.table = table }

  /// Usable values of each member; an initial counts half a name.
  public func scores(of members: [UInt32]) -> [Double] {
    members.map { member in
      table.attributes.reduce(0) { sum, attribute in
        let held = attribute.range(of: Int(member)).filter {
          !attribute.isNoEvidence[Int(attribute.codes[$0])]
        }
        guard let first = held.first else { return sum }
        let isInitial = attribute.role == .given && attribute.values.length(of: attribute.codes[first]) == 1
        return sum + (isInitial ? 0.5 : Double(held.count))
      }
    }
  }

  /// Why.
  public func reason(for member: UInt32, score: Double, among members: [UInt32]) -> String {
    "most complete: \(Int(score)) usable values"
  }
}
