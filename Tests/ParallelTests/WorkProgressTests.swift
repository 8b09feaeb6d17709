import Parallel
import Synchronization
import Testing

@Suite struct WorkProgressTests {
  /// What was told, in order.
  private final class Listener: Sendable {
    let told = Mutex<[Double]>([])
    var progress: WorkProgress { WorkProgress { [self] share in told.withLock { $0.append(share) } } }
    var shares: [Double] { told.withLock { $0 } }
  }

  @Test func partsOfPartsAreSharesOfTheWhole() {
    let listener = Listener()
    let half = listener.progress.part(0.5, 1)
    half.report(0, of: 4)
    half.part(0.5, 0.75).report(1, of: 2)
    half.reached(1)
    #expect(listener.shares == [0.5, 0.8125, 1])
  }

  @Test func workOfNothingTellsNothing() {
    let listener = Listener()
    listener.progress.report(0, of: 0)
    WorkProgress.untold.part(0.1, 0.2).report(1, of: 2)
    #expect(listener.shares.isEmpty)
  }

  @Test func everyUnitCountsOnceOnAnyThread() {
    let listener = Listener()
    let counted = CountedProgress(listener.progress, total: 200)
    _ = concurrentMap(count: 100, threads: 4) { _ in counted.add(2) }
    #expect(listener.shares.sorted() == (1...100).map { Double($0 * 2) / 200 })
  }
}
