/// What `run.json` holds and nothing else does: the clock, timings, memory, threads.
public struct RunMeasurements: Sendable {
  /// One stage's times.
  public struct Stage: Sendable {
    /// The stage's word.
    public let name: String
    /// Wall seconds.
    public let wallSeconds: Double
    /// User and system seconds.
    public let cpuSeconds: Double

    /// A stage's times.
    public init(name: String, wallSeconds: Double, cpuSeconds: Double) {
      self.name = name
      self.wallSeconds = wallSeconds
      self.cpuSeconds = cpuSeconds
    }
  }

  /// When the run began, ISO 8601 in UTC.
  public let startedAt: String
  /// The stages in order.
  public let stages: [Stage]
  /// Peak resident memory in bytes.
  public let peakMemoryBytes: Int
  /// Worker threads.
  public let threads: Int

  /// Measurements of a run.
  public init(startedAt: String, stages: [Stage], peakMemoryBytes: Int, threads: Int) {
    self.startedAt = startedAt
    self.stages = stages
    self.peakMemoryBytes = peakMemoryBytes
    self.threads = threads
  }
}
