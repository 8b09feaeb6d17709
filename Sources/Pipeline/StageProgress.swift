import Synchronization

/// Tells an observer how far a stage has come: from any thread, ten times a second at most, one thread at a time.
final class StageProgress: Sendable {
  private static let secondsBetween = 0.1

  private let stage: RunStage
  private let observer: any RunObserver
  private let start: Double
  private let isTelling = Atomic<Bool>(false)
  private let ticksTold = Atomic<Int>(0)

  /// The progress of a stage that began at a moment of ``StageClock/wallSeconds()``.
  init(stage: RunStage, observer: any RunObserver, start: Double) {
    self.stage = stage
    self.observer = observer
    self.start = start
  }

  /// Notes work done, of so much in all.
  ///
  /// Costs a look at the clock; threads that find another one telling go on.
  func report(done: Int, total: Int) {
    let seconds = StageClock.wallSeconds() - start
    let tick = Int(seconds / StageProgress.secondsBetween)
    guard tick > ticksTold.load(ordering: .relaxed),
      !isTelling.exchange(true, ordering: .acquiring)
    else { return }
    ticksTold.store(tick, ordering: .relaxed)
    observer.observe(.progressed(stage, done: done, total: total, seconds: seconds))
    isTelling.store(false, ordering: .releasing)
  }
}
