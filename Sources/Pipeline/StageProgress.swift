import Parallel
import Synchronization

/// Tells an observer how far a stage has come: from any thread, ten times a second at most, one thread at a time.
final class StageProgress: Sendable {
  private static let secondsBetween = 0.1
  /// From that share on the rest can be told from what was done: before it, one slow chunk would decide.
  private static let leastShare = 0.05

  private let stage: RunStage
  private let amount: RunEvent.Count
  private let observer: any RunObserver
  private let start: Double
  private let isTelling = Atomic<Bool>(false)
  private let ticksTold = Atomic<Int>(0)

  /// The progress of a stage that began at a moment of ``StageClock/wallSeconds()`` and has so much to do.
  init(stage: RunStage, amount: RunEvent.Count, observer: any RunObserver, start: Double) {
    self.stage = stage
    self.amount = amount
    self.observer = observer
    self.start = start
  }

  /// How the stage's rooms tell it.
  var work: WorkProgress { WorkProgress { [self] in report($0) } }

  /// Notes that a share of the stage's time has passed.
  ///
  /// Costs a look at the clock; threads that find another one telling go on.
  private func report(_ share: Double) {
    let seconds = StageClock.wallSeconds() - start
    let tick = Int(seconds / StageProgress.secondsBetween)
    guard tick > ticksTold.load(ordering: .relaxed),
      !isTelling.exchange(true, ordering: .acquiring)
    else { return }
    ticksTold.store(tick, ordering: .relaxed)
    let share = min(max(share, 0), 1)
    observer.observe(
      .progressed(
        stage,
        RunEvent.Progress(
          unit: amount.name, done: Int(share * Double(amount.value)), total: amount.value, seconds: seconds,
          secondsLeft: share < StageProgress.leastShare ? nil : seconds / share - seconds)))
    isTelling.store(false, ordering: .releasing)
  }
}
