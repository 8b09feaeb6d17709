import Records

/// What a job tells while it runs.
public enum RunEvent: Sendable {
  /// A count with its word: 41,209 `records`.
  public struct Count: Sendable, Equatable {
    /// What is counted, in the plural.
    public let name: String
    /// How many.
    public let value: Int

    /// A count.
    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// A configuration file is used, though no flag named it.
  case configurationFound(path: String)
  /// An input was read.
  case inputRead(RunFacts.Input)
  /// Every column has its kind.
  case mapped([MappedColumn])
  /// Something that the user should know and need not act on.
  case note(String)
  /// Something that the user should look into; the run goes on.
  case warning(String)
  /// A stage begins.
  case stageBegan(RunStage)
  /// A stage has done some of its work; `seconds` since it began.
  case progressed(RunStage, done: Int, total: Int, seconds: Double)
  /// A stage ended with these counts, after so many seconds.
  case stageEnded(RunStage, [Count], seconds: Double)
}
