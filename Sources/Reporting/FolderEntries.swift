import Glibc

/// What stands in a folder, and what a path is: the questions that ``OutputFolder`` asks of the disk.
enum FolderEntries {
  /// What a path names.
  enum Kind: Equatable {
    /// Nothing.
    case nothing
    /// A folder.
    case folder
    /// A file or anything else.
    case other
  }

  /// The names in a folder by their bytes, without `.` and `..`; nil where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        // The name may run past the array that C declares, so its address is taken and not its value.
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What a path names; a link is followed.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }

  /// Whether a folder is the root of a file system other than its parent's.
  static func isMountPoint(_ path: String, parent: String) -> Bool {
    var inner = stat()
    var outer = stat()
    return stat(path, &inner) == 0 && stat(parent, &outer) == 0 && inner.st_dev != outer.st_dev
  }

  /// Removes a folder and the files in it; one with folders inside is left, since Twinleaf makes none.
  static func remove(_ folder: String) -> Bool {
    for name in names(in: folder) ?? [] { unlink("\(folder)/\(name)") }
    return rmdir(folder) == 0
  }
}
