import Records

/// What the customer will look like after the merge: for each field where its value comes from, and why.
public struct GoldenRecord: Sendable, Equatable {
  /// One field's outcome.
  public struct Value: Sendable, Equatable {
    /// The row whose cell holds the value, or the first of those whose notes are brought together; nil where no member
    /// has one.
    public let row: UInt32?
    /// The notes of all members; nil where the value is an original of one of them.
    public let notes: String?
    /// Why this one, in a few words: "the survivor's", "survivor has none", "the stricter wins".
    public let reason: String

    /// Why where the survivor has a value and no rule of the field's own says otherwise.
    public static let survivorsReason = "the survivor's"
    /// Why where the survivor has none.
    public static let missingReason = "the survivor has none"

    /// Whether the value is another one where another record survives: no rule of the field's own chose it.
    public var followsSurvivor: Bool {
      reason == Value.survivorsReason || reason == Value.missingReason || reason.isEmpty
    }

    /// A field's outcome.
    public init(row: UInt32?, notes: String? = nil, reason: String) {
      self.row = row
      self.notes = notes
      self.reason = reason
    }

    /// The text; empty where no member has one.
    public func text(in column: Column) -> String { notes ?? row.map { column[Int($0)] } ?? "" }
  }

  /// The outcomes in the order of the schema's fields.
  public let values: [Value]

  /// A record of outcomes.
  public init(values: [Value]) { self.values = values }
}
