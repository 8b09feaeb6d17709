@testable import Reporting

/// Measurements of a run that never was.
enum DemoRun {
  static let measurements = RunMeasurements(
    startedAt: "2026-11-22T03:00:00Z",
    stages: [
      RunMeasurements.Stage(name: "load", wallSeconds: 0.1834, cpuSeconds: 0.31),
      RunMeasurements.Stage(name: "block", wallSeconds: 0.0521, cpuSeconds: 0.09),
      RunMeasurements.Stage(name: "score", wallSeconds: 0.2, cpuSeconds: 0.77),
    ], peakMemoryBytes: 51_380_224, threads: 4)
}
