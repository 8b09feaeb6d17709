import Glibc
import Records

/// The SHA-256 digests of a folder's files, kept in it as the hidden file `.twinleaf`.
///
/// The list marks a folder as Twinleaf's, and tells at the next run whether anybody edited a file. It is in the format
/// of `sha256sum`, so `sha256sum -c .twinleaf` reads it.
struct FileDigests: Equatable {
  /// One file's digest.
  struct Entry: Equatable {
    /// The file's name in the folder.
    let name: String
    /// SHA-256 in hexadecimal digits.
    let digest: String
    /// Its size in bytes; nil where it is gone.
    var size: Int?
  }

  /// The list's own name.
  static let fileName = ".twinleaf"
  /// The file that differs between equal runs, and so is not in the list.
  static let unlistedName = RunReport.fileName
  /// What operating systems leave in a folder by themselves.
  private static let droppings: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// The files by name.
  let entries: [Entry]

  /// The digests of files as they stand in a folder, by name.
  static func measured(in folder: String) -> FileDigests? {
    guard let names = FolderEntries.names(in: folder) else { return nil }
    var entries: [Entry] = []
    for name in names where name != fileName && name != unlistedName {
      guard let (digest, size) = digest(of: "\(folder)/\(name)") else { return nil }
      entries.append(Entry(name: name, digest: digest, size: size))
    }
    return FileDigests(entries: entries)
  }

  /// The list that a folder holds; nil where it holds none or a damaged one.
  static func listed(in folder: String) -> FileDigests? {
    guard let bytes = contents(of: "\(folder)/\(fileName)"), !bytes.isEmpty else { return nil }
    var entries: [Entry] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard line.count > 66, line[line.startIndex + 64] == UInt8(ascii: " ") else { return nil }
      let digest = String(decoding: line.prefix(64), as: UTF8.self)
      let name = String(decoding: line.dropFirst(66), as: UTF8.self)
      var status = stat()
      let isThere = lstat("\(folder)/\(name)", &status) == 0
      entries.append(Entry(name: name, digest: digest, size: isThere ? Int(status.st_size) : nil))
    }
    return FileDigests(entries: entries)
  }

  /// The list as `sha256sum` writes it.
  var text: String { entries.map { "\($0.digest)  \($0.name)\n" }.joined() }

  /// The names of what was changed or added in a folder since it was written; empty where nothing was.
  static func edits(in folder: String) -> [String] {
    let names = FolderEntries.names(in: folder) ?? []
    let list = listed(in: folder)?.entries ?? []
    return names.filter { name in
      if name == fileName || name == unlistedName || droppings.contains(name) { return false }
      guard let entry = list.first(where: { $0.name == name }) else { return true }
      return digest(of: "\(folder)/\(name)")?.digest != entry.digest
    }
  }

  private static func digest(of path: String) -> (digest: String, size: Int)? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var digest = Digest()
    var size = 0
    let isRead = read(descriptor) { chunk in
      digest.add(bytes: chunk)
      size += chunk.count
    }
    return isRead ? (digest.hexadecimal(), size) : nil
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    return read(descriptor, body: { bytes.append(contentsOf: $0) }) ? bytes : nil
  }

  /// Reads a file to its end in chunks; false where reading fails.
  private static func read(_ descriptor: Int32, body: (UnsafeRawBufferPointer) -> Void) -> Bool {
    var buffer = [UInt8](repeating: 0, count: OutputFile.bufferSize)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count == 0 }
      buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }
}
