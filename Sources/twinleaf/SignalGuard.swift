import Glibc
import Pipeline

/// Ends the process when a signal asks for it, and leaves no half-written output behind.
///
/// A thread of its own waits for SIGINT and SIGTERM, so that what it does is not bound by the rules of signal handlers.
/// The process then ends with 128 and the signal's number.
enum SignalGuard {
  /// What must be gone before the process ends. The mutex is held while outputs are published, so that a signal waits
  /// for that one step.
  private struct State {
    var mutex = pthread_mutex_t()
    var unfinished: UnfinishedOutput?
  }

  nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
    let state = UnsafeMutablePointer<State>.allocate(capacity: 1)
    state.initialize(to: State())
    pthread_mutex_init(&state.pointee.mutex, nil)
    return state
  }()

  /// Starts to listen; call it before any other thread exists, since threads inherit what is blocked.
  static func start() {
    // A reader that went away is an error of the write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    var awaited = terminationSignals()
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in SignalGuard.waitForSignal() }, nil)
    pthread_detach(thread)
  }

  /// Remembers an output that is being prepared.
  static func protect(_ output: UnfinishedOutput) {
    pthread_mutex_lock(&state.pointee.mutex)
    state.pointee.unfinished = output
    pthread_mutex_unlock(&state.pointee.mutex)
  }

  /// Lets no signal in until ``release()``.
  static func hold() { pthread_mutex_lock(&state.pointee.mutex) }

  /// Lets signals in again; the output is finished.
  static func release() {
    state.pointee.unfinished = nil
    pthread_mutex_unlock(&state.pointee.mutex)
  }

  private static func terminationSignals() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    sigaddset(&set, SIGTERM)
    return set
  }

  private static func waitForSignal() -> Never {
    var awaited = terminationSignals()
    var received: Int32 = 0
    while sigwait(&awaited, &received) != 0 {}
    // Never given back: nobody may publish any more.
    pthread_mutex_lock(&state.pointee.mutex)
    state.pointee.unfinished?.remove()
    _exit(128 + received)
  }
}
