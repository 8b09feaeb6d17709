import Records

/// What a job tells while it runs.
public enum RunEvent: Sendable {
  /// An input as read.
  public typealias Input = RunFacts.Input

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

  /// How far a stage has come.
  public struct Progress: Sendable, Equatable {
    /// What its work is counted in, in the plural: `records`.
    public let unit: String
    /// How many of them are done; what takes longer than counting them is part of it.
    public let done: Int
    /// How many there are.
    public let total: Int
    /// Seconds since the stage began.
    public let seconds: Double
    /// About how many seconds are left; nil as long as that cannot be told.
    public let secondsLeft: Double?

    /// Progress of a stage.
    public init(unit: String, done: Int, total: Int, seconds: Double, secondsLeft: Double?) {
      self.unit = unit
      self.done = done
      self.total = total
      self.seconds = seconds
      self.secondsLeft = secondsLeft
    }
  }

  /// A configuration file is used, though no flag named it.
  case configurationFound(path: String)
  /// An input was read.
  case inputRead(Input)
  /// Every column has its kind.
  case mapped([MappedColumn])
  /// The candidate pairs are about to be made and compared.
  case pairsForecast(PairForecast)
  /// Something that the user should know and need not act on.
  case note(String)
  /// Something that the user should look into; the run goes on.
  case warning(String)
  /// A stage begins.
  case stageBegan(RunStage)
  /// A stage has done some of its work.
  case progressed(RunStage, Progress)
  /// A stage ended with these counts, after so many seconds.
  case stageEnded(RunStage, [Count], seconds: Double)
  /// Outputs are being prepared; should the process have to end, they must be removed.
  case outputPrepared(UnfinishedOutput)
  /// Outputs are about to be exchanged into place, which must not be interrupted.
  case publishing
  /// Outputs are in place.
  case published
  /// The run is over: its summary for people, its counts, and the path of what to open.
  case finished(summary: String, [Count], report: String)
}
