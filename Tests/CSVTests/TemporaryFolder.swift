import Glibc

/// A fresh folder that is gone when its test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/twinleaf-csv-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  private var names: [String] = []

  struct Failure: Error {
    let code: Int32
  }

  /// The path of a name in the folder.
  func path(_ name: String) -> String {
    names.append(name)
    return path + "/" + name
  }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = path(name)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    guard write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure(code: errno) }
    return path
  }
}
