import Glibc

/// Where an output folder stands, and the names beside it that belong to it.
struct OutputPlace {
  /// The path as the user gave it, without slashes at its end.
  let shownPath: String
  /// The folder's path with a link resolved.
  let target: String
  /// The folder in which it stands.
  let parent: String
  private let name: String

  /// A place for a folder at `path`, which must lie in a folder that exists.
  init(path: String) throws(ReportError) {
    var shown = path
    while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    let target = try OutputPlace.resolved(shown)
    let slash = target.lastIndex(of: "/")
    let name = slash.map { String(target[target.index(after: $0)...]) } ?? target
    let parent = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    guard !["", ".", ".."].contains(name) else { throw .unusablePath(path) }
    switch FolderEntries.kind(of: parent) {
    case .folder: break
    case .nothing: throw .missingParent(path: shown, parent: parent)
    case .other: throw .notAFolder(path: parent)
    }
    shownPath = shown
    self.target = target
    self.name = name
    self.parent = parent
  }

  /// Where the folder that was replaced stays.
  var previous: String { "\(target).previous" }

  /// How messages call it.
  var shownPrevious: String { "\(shownPath).previous" }

  /// Where outputs go that the safety brake keeps back.
  var quarantine: String { "\(target).quarantine" }

  /// How messages call it.
  var shownQuarantine: String { "\(shownPath).quarantine" }

  /// Where an edited folder is kept: the first of `DIR.edited-1`, `-2`, … that is free.
  func edited(_ number: Int) -> (path: String, shownPath: String) {
    ("\(target).edited-\(number)", "\(shownPath).edited-\(number)")
  }

  /// What the names of temporary siblings begin with.
  var temporaryPrefix: String { ".\(name).twinleaf-" }

  /// The pattern that `mkdtemp` fills.
  var temporaryPattern: String { "\(parent)/\(temporaryPrefix)" + String(repeating: "X", count: 6) }

  /// Temporary siblings that stand there.
  var temporarySiblings: [String] {
    let names = FolderEntries.names(in: parent) ?? []
    return names.filter { $0.hasPrefix(temporaryPrefix) }.map { "\(parent)/\($0)" }
  }

  /// Refuses a place that holds something which is not Twinleaf's to replace.
  func check() throws(ReportError) {
    try OutputPlace.check(target, shownAs: shownPath)
    try OutputPlace.check(previous, shownAs: shownPrevious)
    if FolderEntries.isMountPoint(target, parent: parent) { throw .mountPoint(path: shownPath) }
  }

  /// Refuses a quarantine that holds something which is not Twinleaf's to replace.
  func checkQuarantine() throws(ReportError) {
    try OutputPlace.check(quarantine, shownAs: shownQuarantine)
  }

  private static func check(_ folder: String, shownAs shown: String) throws(ReportError) {
    switch FolderEntries.kind(of: folder) {
    case .nothing: return
    case .other: throw .notAFolder(path: shown)
    case .folder: break
    }
    guard let names = FolderEntries.names(in: folder) else { throw .system(errno, path: shown) }
    guard let first = names.first, !names.contains(FileDigests.fileName) else { return }
    throw .foreignFolder(path: shown, example: first)
  }

  /// Follows a link, so that what is exchanged is the folder and not the link to it.
  private static func resolved(_ path: String) throws(ReportError) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let resolved = realpath(path, nil) else { throw .system(errno, path: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
