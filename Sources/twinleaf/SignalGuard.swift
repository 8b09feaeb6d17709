import Glibc
import Pipeline
import Synchronization

/// Ends the process when a signal asks for it, and leaves no half-written output behind.
///
/// A thread of its own waits for SIGINT, SIGTERM and SIGHUP, so that what it does is not bound by the rules of signal
/// handlers. The process then ends with 128 and the signal's number.
enum SignalGuard {
  /// What may happen to the outputs; only one of publishing and ending ever begins.
  private enum Phase {
    static let preparing = 0
    static let publishing = 1
    static let published = 2
    static let ending = 3
  }

  private static let phase = Atomic<Int>(Phase.preparing)
  private static let unfinished = Mutex<UnfinishedOutput?>(nil)

  /// Starts to listen; call it before any other thread exists, since threads inherit what is blocked.
  static func start() {
    // A reader that went away is an error of the write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    // A file over the size limit is then an error of writing like any other, with its message and status.
    signal(SIGXFSZ, SIG_IGN)
    var awaited = terminationSignals()
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    var thread = pthread_t()
    pthread_create(&thread, nil, { _ in SignalGuard.waitForSignal() }, nil)
    pthread_detach(thread)
  }

  /// Remembers an output that is being prepared.
  static func protect(_ output: UnfinishedOutput) { unfinished.withLock { $0 = output } }

  /// Lets no signal end the process until ``release()``.
  static func hold() {
    let begun = phase.compareExchange(
      expected: Phase.preparing, desired: Phase.publishing, ordering: .acquiringAndReleasing)
    if !begun.exchanged { while true { pause() } }
  }

  /// Lets signals end the process again; there is nothing left to remove.
  static func release() { phase.store(Phase.published, ordering: .releasing) }

  private static func terminationSignals() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    // What whoever started the process ignores (`nohup`, jobs in the background) stays ignored.
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&set, signal) }
    return set
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func waitForSignal() -> Never {
    var awaited = terminationSignals()
    var received: Int32 = 0
    while sigwait(&awaited, &received) != 0 {}
    while true {
      let ended = phase.compareExchange(
        expected: Phase.preparing, desired: Phase.ending, ordering: .acquiringAndReleasing)
      if ended.exchanged { unfinished.withLock { $0?.remove() } }
      if ended.exchanged || ended.original == Phase.published { _exit(128 + received) }
      // Publishing takes milliseconds.
      usleep(1000)
    }
  }
}
