import Records

/// A group that the last run showed, as far as its records are in this one.
public struct FormerGroup: Sendable, Equatable {
  /// Its id in that run.
  public let id: String
  /// The rows of its records that are still there, in parts: one for what was joined, two for a question.
  public let parts: [[UInt32]]
  /// How many of its records are gone.
  public let goneCount: Int
  /// Whether somebody was to look at it then.
  public let wasOpen: Bool

  /// A group of its parts.
  public init(id: String, parts: [[UInt32]], goneCount: Int, wasOpen: Bool) {
    self.id = id
    self.parts = parts
    self.goneCount = goneCount
    self.wasOpen = wasOpen
  }
}
