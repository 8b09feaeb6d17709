import Glibc

/// Gives faults of Twinleaf's own the exit status that is documented for them, in place of a signal's.
///
/// What a crash leaves beside the output folder is cleared by the next run.
enum FaultGuard {
  private static let faults = [SIGILL, SIGTRAP, SIGSEGV, SIGFPE, SIGABRT]

  /// Starts to listen for the signals by which a process dies of its own fault.
  static func start() {
    for fault in faults {
      handle(fault) { _ in
        FaultGuard.end(
          "twinleaf: a fault of ours, sorry: please report it with the command and its input's shape\n",
          status: ExitStatus.fault.rawValue)
      }
    }
    // Inputs are mapped into memory: a page that is gone was cut off by whoever writes the file.
    handle(SIGBUS) { _ in
      FaultGuard.end(
        "twinleaf: an input became shorter while it was read; run again when its export has finished\n",
        status: ExitStatus.input.rawValue)
    }
  }

  private static func handle(_ signal: Int32, _ handler: @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigaction(signal, &action, nil)
  }

  /// Only what a signal handler may call: no allocation, no lock.
  private static func end(_ message: StaticString, status: Int32) -> Never {
    _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
    _exit(status)
  }
}
