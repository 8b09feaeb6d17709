import Glibc

/// Standard output: data, and nothing else.
enum StandardOutput {
  /// Writes a text as it is.
  static func write(_ text: String) throws(StreamError) {
    let code = writeAll(Array(text.utf8), to: STDOUT_FILENO)
    switch code {
    case 0: return
    case EPIPE: throw .closed
    default: throw .cannotWrite(reason: String(cString: strerror(code)))
    }
  }
}

/// Standard error: progress, messages, errors.
enum StandardError {
  /// Whether a person looks at it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a text as it is; a failure has nowhere to go.
  static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes a message, each of its lines after the program's name.
  static func say(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { "twinleaf: \($0)\n" }.joined())
  }
}

/// Writes all bytes; the system's error number, 0 for success.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var written = 0
  while written < bytes.count {
    let result = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
    }
    if result < 0 {
      if errno == EINTR { continue }
      return errno
    }
    written += result
  }
  return 0
}
