import Glibc

/// One file of an ``OutputFolder``, written through a buffer.
public struct OutputFile: ~Copyable {
  /// Bytes held back before the system is called: large enough that its calls cost nothing.
  static let bufferSize = 1 << 18

  /// The file's place after publication, for messages.
  public let path: String

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isClosed = false

  /// Creates a file that must not exist yet; `shownPath` is what messages call it.
  init(creating path: String, shownAs shownPath: String, mode: mode_t) throws(ReportError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .system(errno, path: shownPath) }
    // The process's mask may have taken bits that the user asked for.
    guard fchmod(descriptor, mode) == 0 else {
      let code = errno
      Glibc.close(descriptor)
      throw .system(code, path: shownPath)
    }
    self.init(writingTo: descriptor, shownAs: shownPath)
  }

  /// Takes over an open file.
  init(writingTo descriptor: Int32, shownAs shownPath: String) {
    path = shownPath
    self.descriptor = descriptor
    buffer.reserveCapacity(OutputFile.bufferSize)
  }

  deinit { if !isClosed { Glibc.close(descriptor) } }

  /// Writes bytes.
  public mutating func write(_ bytes: [UInt8]) throws(ReportError) {
    if buffer.count + bytes.count > OutputFile.bufferSize { try flush() }
    guard bytes.count < OutputFile.bufferSize else { return try writeThrough(bytes) }
    buffer.append(contentsOf: bytes)
  }

  /// Writes a text as UTF-8.
  public mutating func write(_ text: String) throws(ReportError) { try write(Array(text.utf8)) }

  /// Takes over what a JSON text holds.
  public mutating func write(_ text: inout JSONText) throws(ReportError) {
    try write(text.bytes)
    text.drain()
  }

  /// Writes what is held back, to the disk itself, and closes the file: a full disk may show only here.
  public consuming func close() throws(ReportError) {
    try flush()
    // EINVAL: the file system cannot synchronise, which is no failure to write.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .system(errno, path: path) }
    isClosed = true
    guard Glibc.close(descriptor) == 0 else { throw .system(errno, path: path) }
  }

  private mutating func flush() throws(ReportError) {
    try writeThrough(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func writeThrough(_ bytes: [UInt8]) throws(ReportError) {
    var written = 0
    while written < bytes.count {
      let result = bytes.withUnsafeBytes { source in
        Glibc.write(descriptor, source.baseAddress?.advanced(by: written), source.count - written)
      }
      if result < 0 {
        if errno == EINTR { continue }
        throw .system(errno, path: path)
      }
      written += result
    }
  }
}

extension ReportError {
  /// The error for a system call that failed.
  static func system(_ code: Int32, path: String) -> ReportError {
    .cannotWrite(path: path, reason: String(cString: strerror(code)))
  }
}
