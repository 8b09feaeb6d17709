import Glibc

/// Writes bytes to a descriptor, all of them or with an error.
struct DescriptorOutput {
  let descriptor: Int32
  /// What errors call the descriptor.
  let name: String

  /// Writes every byte, in as many calls as the system asks for.
  ///
  /// - Throws: ``CSVError/cannotWrite(destination:reason:errno:)``; also for a pipe that nobody reads any
  ///   more, whatever the process does about SIGPIPE.
  func write(_ bytes: UnsafeRawBufferPointer) throws(CSVError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let (written, code) = Self.withoutBrokenPipeSignal {
        Glibc.write(descriptor, part.baseAddress, part.count)
      }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if code == EAGAIN {
        waitUntilWritable()
      } else if code != EINTR {
        throw .cannotWrite(destination: name, reason: SystemCall.message(code), errno: code)
      }
    }
  }

  /// A pipe may have been made non-blocking by the program at its other end.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }

  /// Runs a call that may raise SIGPIPE on this thread, and takes the signal back.
  ///
  /// A library must not change what the process does on signals, and by default this one kills it before
  /// `EPIPE` can be seen.
  private static func withoutBrokenPipeSignal(_ call: () -> Int) -> (result: Int, code: Int32) {
    var pipeSignal = sigset_t()
    var before = sigset_t()
    var pending = sigset_t()
    sigemptyset(&pipeSignal)
    sigaddset(&pipeSignal, SIGPIPE)
    sigpending(&pending)
    let wasPending = sigismember(&pending, SIGPIPE) == 1
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
    let result = call()
    let code = result < 0 ? errno : 0
    if code == EPIPE, !wasPending {
      var now = timespec(tv_sec: 0, tv_nsec: 0)
      sigtimedwait(&pipeSignal, nil, &now)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    return (result, code)
  }
}
