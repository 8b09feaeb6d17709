/// What a file says at one place: a decision, or why there is none.
public struct DecisionEntry: Sendable, Equatable {
  /// What stands there.
  public enum Content: Sendable, Equatable {
    /// A decision.
    case decision(StatedDecision)
    /// The rows of a group of a spreadsheet, to be read beside the group.
    case group(SheetGroup)
    /// Nothing that can be read; with a sentence that says why.
    case malformed(reason: String)
  }

  /// The file and the line.
  public let place: DecisionPlace
  /// What stands there.
  public let content: Content

  /// What stands at a place.
  public init(place: DecisionPlace, content: Content) {
    self.place = place
    self.content = content
  }
}
