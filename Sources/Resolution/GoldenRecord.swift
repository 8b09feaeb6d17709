/// What the customer will look like after the merge: for each field a value, where it comes from, and why.
public struct GoldenRecord: Sendable, Equatable {
  /// One field's outcome.
  public struct Value: Sendable, Equatable {
    /// The text, an original of one of the members; empty where no member has one.
    public let text: String
    /// The row that it comes from; nil where it is empty.
    public let row: UInt32?
    /// Why this one, in a few words: "the survivor's", "survivor has none", "the stricter wins".
    public let reason: String

    /// A field's outcome.
    public init(text: String, row: UInt32?, reason: String) {
      self.text = text
      self.row = row
      self.reason = reason
    }
  }

  /// The outcomes in the order of the schema's fields.
  public let values: [Value]

  /// A record of outcomes.
  public init(values: [Value]) { self.values = values }
}
