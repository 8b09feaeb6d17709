import Glibc
import Reporting

/// Times stages and memory; the only place of the package that looks at a clock.
///
/// What it measures goes to `run.json` and to the observer, never into a decision.
final class StageClock {
  private let observer: any RunObserver
  private let startedAt: String
  private var stages: [RunMeasurements.Stage] = []
  private var running: Start?

  private struct Start {
    let stage: RunStage
    let wall: Double
    let cpu: Double

    func measured() -> RunMeasurements.Stage {
      RunMeasurements.Stage(
        name: stage.rawValue, wallSeconds: StageClock.wallSeconds() - wall,
        cpuSeconds: StageClock.cpuSeconds() - cpu)
    }
  }

  /// A clock that tells an observer of each stage.
  init(observer: any RunObserver) {
    self.observer = observer
    startedAt = StageClock.timestamp()
  }

  /// Runs a stage; `counts` says what it came to.
  func run<Result: ~Copyable, Failure: Error>(
    _ stage: RunStage, _ body: () throws(Failure) -> Result, counts: (borrowing Result) -> [RunEvent.Count]
  ) throws(Failure) -> Result {
    observer.observe(.stageBegan(stage))
    let start = Start(stage: stage, wall: StageClock.wallSeconds(), cpu: StageClock.cpuSeconds())
    running = start
    let result = try body()
    let measured = start.measured()
    stages.append(measured)
    running = nil
    observer.observe(.stageEnded(stage, counts(result), seconds: measured.wallSeconds))
    return result
  }

  /// Tells the observer how far the running stage has come.
  func progressed(done: Int, total: Int) {
    guard let running else { return }
    observer.observe(
      .progressed(running.stage, done: done, total: total, seconds: StageClock.wallSeconds() - running.wall))
  }

  /// What was measured so far, the running stage included.
  func measurements(threads: Int) -> RunMeasurements {
    RunMeasurements(
      startedAt: startedAt, stages: stages + (running.map { [$0.measured()] } ?? []),
      peakMemoryBytes: StageClock.peakMemoryBytes(), threads: threads)
  }

  /// The time of day in UTC, ISO 8601.
  private static func timestamp() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func wallSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// User and system seconds of all threads.
  private static func cpuSeconds() -> Double {
    let usage = resourceUsage()
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static func peakMemoryBytes() -> Int { resourceUsage().ru_maxrss * 1024 }

  private static func resourceUsage() -> rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}
