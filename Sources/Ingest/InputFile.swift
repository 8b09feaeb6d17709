import Glibc

/// An input that is there and may be read: a file, or a stream that can be read once.
struct InputFile: Sendable {
  /// The number of bytes by which formats are recognised.
  private static let headLength = 16

  /// The path, or `-`.
  let location: String
  /// Whether the bytes can be read once only: standard input, a pipe.
  let isStream: Bool
  /// The first bytes; empty for a stream.
  let head: [UInt8]

  /// Finds an input.
  ///
  /// - Throws: `IngestError` when nothing is there, a folder is, or this user may not read it.
  init(location: String) throws(IngestError) {
    self.location = location
    guard location != InputRequest.standardInput else {
      isStream = true
      head = []
      return
    }
    var status = stat()
    guard stat(location, &status) == 0 else { throw Self.error(location, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(location: location) }
    isStream = status.st_mode & S_IFMT != S_IFREG
    head = isStream ? [] : try Self.readHead(of: location)
  }

  /// What kind of file the first bytes announce, for kinds that are often given by mistake.
  var foreignFormat: String? {
    let formats: [([UInt8], String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Excel workbook (.xlsx)"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file (.xls)"), ([0x1F, 0x8B], "a gzip archive"),
      ([0x25, 0x50, 0x44, 0x46], "a PDF"), ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
      ([0x50, 0x41, 0x52, 0x31], "a Parquet file"),
    ]
    return formats.first { head.starts(with: $0.0) }?.1
  }

  private static func readHead(of location: String) throws(IngestError) -> [UInt8] {
    let descriptor = open(location, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(location, errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: headLength)
    let count = read(descriptor, &bytes, headLength)
    guard count >= 0 else { throw error(location, errno) }
    return Array(bytes.prefix(count))
  }

  private static func error(_ location: String, _ code: Int32) -> IngestError {
    code == ENOENT || code == ENOTDIR
      ? .notFound(location: location)
      : .unreadable(location: location, reason: String(cString: strerror(code)))
  }
}
