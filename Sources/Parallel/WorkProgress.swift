import Synchronization

/// Tells how much of a piece of work is done, as a share of the time that it takes in all.
///
/// A value that is handed down: whoever does the work splits it into parts of known shares, and each part is told in its
/// own units. Telling is cheap and allowed on any thread; without a listener it costs a comparison.
///
/// ```swift
/// let bytes = progress.part(0, 0.7)
/// concurrentMap(count: chunks.count, threads: threads, progress: bytes) { … }
/// progress.reached(0.8)
/// ```
public struct WorkProgress: Sendable {
  /// Tells nobody.
  public static let untold = WorkProgress(start: 0, length: 0, tell: nil)

  private let start: Double
  private let length: Double
  private let tell: (@Sendable (_ share: Double) -> Void)?

  /// Progress of which a listener is told shares between 0 and 1.
  public init(_ tell: @escaping @Sendable (_ share: Double) -> Void) {
    self.init(start: 0, length: 1, tell: tell)
  }

  private init(start: Double, length: Double, tell: (@Sendable (Double) -> Void)?) {
    self.start = start
    self.length = length
    self.tell = tell
  }

  /// The progress of a part of the work, by where it begins and ends in the time of the whole.
  public func part(_ from: Double, _ to: Double) -> WorkProgress {
    WorkProgress(start: start + from * length, length: (to - from) * length, tell: tell)
  }

  /// Notes that so much of the work is done.
  public func reached(_ share: Double) {
    tell?(start + share * length)
  }

  /// Notes that so many units are done of those that the work has.
  public func report(_ done: Int, of total: Int) {
    if tell != nil, total > 0 { reached(Double(done) / Double(total)) }
  }
}

/// Counts what several threads have done of a number of units.
///
/// A class, because a count that threads share has one place in memory.
public final class CountedProgress: Sendable {
  private let done = Atomic<Int>(0)
  private let total: Int
  private let progress: WorkProgress

  /// Counts up to a total.
  public init(_ progress: WorkProgress, total: Int) {
    self.progress = progress
    self.total = total
  }

  /// Adds units that are done, and tells of it.
  public func add(_ units: Int) {
    progress.report(done.add(units, ordering: .relaxed).newValue, of: total)
  }
}
