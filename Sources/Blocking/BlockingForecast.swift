/// What comparing a table's records will come to, told from the sizes of the blocks alone.
public struct BlockingForecast: Sendable, Equatable {
  /// Records that share one key of a rule.
  public struct Crowd: Sendable, Equatable {
    /// How many they are.
    public let recordCount: Int
    /// The pairs that they make for the rule.
    public let pairCount: Int
    /// The attributes that they have in common, indexes in the table.
    public let attributes: [Int]

    /// A crowd.
    public init(recordCount: Int, pairCount: Int, attributes: [Int]) {
      self.recordCount = recordCount
      self.pairCount = pairCount
      self.attributes = attributes
    }
  }

  /// The most candidate pairs that there can be: a pair that several rules bring counts for each.
  public let pairCount: Int
  /// The word of the rule that brings most; nil where none brings any.
  public let heaviestRule: String?
  /// The pairs that it brings.
  public let heaviestPairCount: Int
  /// The records of one key that bring most of them, if any do.
  public let crowd: Crowd?

  /// A forecast.
  public init(pairCount: Int, heaviestRule: String?, heaviestPairCount: Int, crowd: Crowd?) {
    self.pairCount = pairCount
    self.heaviestRule = heaviestRule
    self.heaviestPairCount = heaviestPairCount
    self.crowd = crowd
  }
}
