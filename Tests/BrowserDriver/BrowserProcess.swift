import Foundation
import Glibc

/// A Chromium that listens for DevTools messages on its file descriptors 3 and 4, and ends with this value.
///
/// Each message is JSON and ends with a NUL. Nobody else can reach such a browser: there is no port.
final class BrowserProcess {
  private let process: pid_t
  /// Both directions in one: a socket, since writing to it can be told not to raise a signal.
  private let line: Int32
  private let errors: String
  private var unread: [UInt8] = []

  /// Starts a program with arguments; standard error goes to a file, standard output nowhere.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], errors: String
  ) throws(BrowserError) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notStarted(errno) }
    // Above 4, so that putting it in place in the child overwrites nothing that is still needed.
    let theirs = fcntl(ends[1], F_DUPFD_CLOEXEC, 10)
    close(ends[1])
    line = ends[0]
    self.errors = errors
    do {
      process = try BrowserProcess.spawn(program, arguments, environment, line: theirs, errors: errors)
    } catch {
      close(theirs)
      close(ends[0])
      throw error
    }
    close(theirs)
  }

  deinit {
    // Its group holds all that it started.
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(line)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], line: Int32, errors: String
  ) throws(BrowserError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, line, 3)
    posix_spawn_file_actions_adddup2(&actions, line, 4)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
    guard fault == 0 else { throw .notStarted(fault) }
    return process
  }

  /// Sends a message.
  func send(_ message: Data) throws(BrowserError) {
    var rest = Array(message)[...]
    rest.append(0)
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if sent > 0 { rest = rest.dropFirst(sent) } else if errno != EINTR { throw ended }
    }
  }

  /// The next message, or nil when none came in time.
  func receive(before deadline: ContinuousClock.Instant) throws(BrowserError) -> Data? {
    // Where the search for an end goes on, so that a long message is not gone through at each piece of it.
    var searched = 0
    while true {
      if let end = unread[searched...].firstIndex(of: 0) {
        let message = Data(unread[..<end])
        unread.removeSubrange(...end)
        return message
      }
      searched = unread.count
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return nil }
      var waiting = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(min(left / .milliseconds(1), 1_000)) + 1) > 0 else { continue }
      try read()
    }
  }

  private func read() throws(BrowserError) {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(line, &bytes, bytes.count, 0)
    if count > 0 { unread += bytes[..<count] } else if count == 0 || errno != EINTR { throw ended }
  }

  private var ended: BrowserError {
    let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    return .ended(String(said.suffix(2_000)))
  }
}
