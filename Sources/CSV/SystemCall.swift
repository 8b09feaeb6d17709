import Glibc

/// Speaks of failed system calls in the system's own words.
enum SystemCall {
  /// The text for an `errno`, as `strerror` gives it but without its shared buffer.
  static func message(_ code: Int32) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let base = buffer.baseAddress, strerror_r(code, base, buffer.count) == 0 else {
        return "error \(code)"
      }
      return String(cString: base)
    }
  }
}
