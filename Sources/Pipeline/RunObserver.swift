/// Whoever draws a job's progress.
///
/// A job tells it what happens and asks it nothing. Events come one at a time, but not always on one thread.
public protocol RunObserver: AnyObject, Sendable {
  /// Takes note of an event.
  func observe(_ event: RunEvent)
}
