import Glibc
import Parallel
import Reporting

/// Times stages and memory; the only place of the package that looks at a clock.
///
/// What it measures goes to `run.json` and to the observer, never into a decision.
final class StageClock {
  /// A moment: wall seconds since some fixed one, and seconds of all threads.
  private struct Moment {
    let wall: Double
    let cpu: Double

    static var now: Moment { Moment(wall: StageClock.wallSeconds(), cpu: StageClock.cpuSeconds()) }
  }

  private let observer: any RunObserver
  /// When the run began, in UTC, ISO 8601.
  let startedAt: String
  private var stages: [RunMeasurements.Stage] = []
  private var running: (stage: RunStage, start: Moment)?

  /// A clock that tells an observer of each stage.
  init(observer: any RunObserver) {
    self.observer = observer
    startedAt = StageClock.timestamp()
  }

  /// Runs a stage; `counts` says what it came to.
  func run<Result: ~Copyable, Failure: Error>(
    _ stage: RunStage, counts: (borrowing Result) -> [RunEvent.Count], _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    observer.observe(.stageBegan(stage))
    let start = Moment.now
    running = (stage, start)
    let result = try body()
    let measured = StageClock.measured(stage, since: start)
    stages.append(measured)
    running = nil
    observer.observe(.stageEnded(stage, counts(result), seconds: measured.wallSeconds))
    return result
  }

  /// How to tell the observer how far the running stage has come, whose work is so much.
  func progress(of amount: RunEvent.Count) -> WorkProgress {
    StageProgress(
      stage: running?.stage ?? .read, amount: amount, observer: observer,
      start: running?.start.wall ?? StageClock.wallSeconds()
    ).work
  }

  /// What was measured so far, the running stage included.
  func measurements(threads: Int) -> RunMeasurements {
    RunMeasurements(
      startedAt: startedAt,
      stages: stages + (running.map { [StageClock.measured($0.stage, since: $0.start)] } ?? []),
      peakMemoryBytes: StageClock.resourceUsage().ru_maxrss * 1024, threads: threads)
  }

  /// Seconds of a clock that only goes forward.
  static func wallSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static func measured(_ stage: RunStage, since start: Moment) -> RunMeasurements.Stage {
    let now = Moment.now
    return RunMeasurements.Stage(
      name: stage.rawValue, wallSeconds: now.wall - start.wall, cpuSeconds: now.cpu - start.cpu)
  }

  /// The time of day in UTC, ISO 8601.
  static func timestamp() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// User and system seconds of all threads.
  private static func cpuSeconds() -> Double {
    let usage = resourceUsage()
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static func resourceUsage() -> rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}
