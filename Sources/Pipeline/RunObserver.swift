/// Whoever draws a job's progress.
///
/// A job tells it what happens and asks it nothing.
public protocol RunObserver: Sendable {
  /// Takes note of an event; called on the job's thread, in the order of the events.
  func observe(_ event: RunEvent)
}
