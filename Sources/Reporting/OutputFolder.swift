import Glibc

/// The folder of a run's reports, prepared beside its place and exchanged into it in one step.
///
/// Reports are written into a hidden sibling, which ``publish()`` exchanges with what stands at ``path``. Until then,
/// and after any failure, the last good output is untouched; a folder that is not published removes itself. The sibling
/// is locked for as long as its process lives, so that the next run can tell what a crash left behind.
public struct OutputFolder: ~Copyable, Sendable {
  /// What became of the folder that stood there.
  public struct Publication: Sendable, Equatable {
    /// Where the replaced folder stays; nil where there was none, or where it was edited.
    public var previousPath: String?
    /// Where folders are kept that somebody had edited.
    public var editedPaths: [String] = []
    /// What the user should be told, a line each.
    public var warnings: [String] = []
  }

  /// Where the folder will stand.
  public let path: String
  /// What was found and put right before this run began, a line each.
  public let warnings: [String]

  /// Where it is prepared; to be deleted by whoever ends the process before it is published.
  public var temporaryPath: String { temporary }

  private let place: OutputPlace
  private let temporary: String
  private let lock: Int32
  private let isGroupReadable: Bool
  private var isPublished = false

  /// Prepares a folder that will stand at `path`, readable by its owner alone or by the group as well.
  ///
  /// Refuses a path whose parent does not exist, one at which something stands that Twinleaf did not write, and one that
  /// would be replaced with any of the `inputs` in it. Clears away what runs left that crashed.
  public init(path: String, groupReadable: Bool = false, inputs: [String] = []) throws(ReportError) {
    let place = try OutputPlace(path: path)
    try place.check()
    try place.check(apartFrom: inputs)
    var publication = Publication()
    StaleSiblings(of: place).clear(reportingTo: &publication)
    let (temporary, lock) = try OutputFolder.makeTemporary(at: place, groupReadable: groupReadable)
    self.path = place.shownPath
    warnings = publication.warnings
    self.place = place
    self.temporary = temporary
    self.lock = lock
    isGroupReadable = groupReadable
  }

  deinit {
    if !isPublished { _ = FolderEntries.remove(temporary) }
    close(lock)
  }

  /// Creates a file; its name must be new.
  public func createFile(named name: String) throws(ReportError) -> OutputFile {
    // A list made before this file would not name it.
    if name != FileDigests.unlistedName { unlink("\(temporary)/\(FileDigests.fileName)") }
    return try OutputFile(
      creating: "\(temporary)/\(name)", shownAs: "\(path)/\(name)", mode: isGroupReadable ? 0o640 : 0o600)
  }

  /// The files written so far with their digests and sizes, by name.
  ///
  /// Reads every file once where they are not listed; later calls read the list that is then in the folder.
  func digests() throws(ReportError) -> FileDigests {
    if let listed = FileDigests.listed(in: temporary) { return listed }
    guard let measured = FileDigests.measured(in: temporary) else { throw .system(errno, path: path) }
    try write(measured)
    return measured
  }

  /// Writes the list of the files' digests.
  func write(_ digests: FileDigests) throws(ReportError) {
    var file = try createFile(named: FileDigests.fileName)
    try file.write(digests.text)
    try file.close()
  }

  /// Whether the folder holds these files and no others, sorted by their bytes.
  func holdsOnly(_ names: [String]) -> Bool {
    FolderEntries.names(in: temporary)?.filter { $0 != FileDigests.fileName } == names
  }

  /// Puts the folder into its place in one step, and keeps the one that stood there.
  ///
  /// The replaced folder becomes `DIR.previous`, or `DIR.edited-N` where a file in it was changed or added after it was
  /// written. Once the folder stands in its place nothing throws any more: what fails then is a warning.
  public consuming func publish() throws(ReportError) -> Publication {
    try place.check()
    _ = try digests()
    OutputFolder.synchronize(temporary)
    var publication = Publication()
    if FolderEntries.names(in: place.target)?.isEmpty ?? true {
      guard rename(temporary, place.target) == 0 else { throw failure(errno) }
      isPublished = true
    } else {
      // Locked from before the exchange on, so that no other run takes the old folder for a crash's remains.
      let oldLock = OutputFolder.lock(place.target) ?? -1
      defer { if oldLock >= 0 { close(oldLock) } }
      guard FolderExchange.exchange(temporary, place.target) else { throw failure(errno) }
      isPublished = true
      ReplacedFolder(at: temporary, of: place).keep(reportingTo: &publication)
    }
    OutputFolder.synchronize(place.parent)
    return publication
  }

  /// Puts the folder aside as `DIR.quarantine` in one step, in the place of the one that stood there, and leaves the last
  /// good output as it is.
  public consuming func quarantine() throws(ReportError) -> Publication {
    try place.checkQuarantine()
    _ = try digests()
    OutputFolder.synchronize(temporary)
    var publication = Publication()
    if FolderExchange.move(temporary, to: place.quarantine) {
      isPublished = true
    } else {
      guard errno == EEXIST, FolderExchange.exchange(temporary, place.quarantine) else {
        throw failure(errno)
      }
      isPublished = true
      if !ReplacedFolder(at: temporary, of: place).keepIfEdited(reportingTo: &publication) {
        _ = FolderEntries.remove(temporary)
      }
    }
    OutputFolder.synchronize(place.parent)
    return publication
  }

  /// How messages call the folder that is put aside.
  public static func quarantineName(of path: String) -> String {
    var shown = path
    while shown.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    return "\(shown).quarantine"
  }

  private func failure(_ code: Int32) -> ReportError {
    code == EBUSY ? .mountPoint(path: path) : .system(code, path: path)
  }

  /// Locks a folder; nil where another process holds it, or it cannot be locked.
  static func lock(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  private static func makeTemporary(
    at place: OutputPlace, groupReadable: Bool
  ) throws(ReportError) -> (path: String, lock: Int32) {
    while true {
      let temporary = try makeFolder(like: place.temporaryPattern, shownAs: place.shownPath)
      let descriptor = open(temporary, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { throw .system(errno, path: place.shownPath) }
      // Another run may have found the folder before it was locked, and cleared it away.
      let isTaken = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
      var status = stat()
      fstat(descriptor, &status)
      if isTaken || status.st_nlink == 0 {
        close(descriptor)
        continue
      }
      // Only bits that the group needs; a folder whose files inherit its group goes on doing so.
      if groupReadable, fchmod(descriptor, 0o750 | status.st_mode & S_ISGID) != 0 {
        let code = errno
        close(descriptor)
        rmdir(temporary)
        throw .system(code, path: place.shownPath)
      }
      return (temporary, descriptor)
    }
  }

  private static func makeFolder(like pattern: String, shownAs shown: String) throws(ReportError) -> String {
    guard let name = strdup(pattern) else { throw .system(errno, path: shown) }
    defer { free(name) }
    guard mkdtemp(name) != nil else { throw .system(errno, path: shown) }
    return String(cString: name)
  }

  /// Makes names durable; a file system that cannot is no failure, since the data itself is.
  private static func synchronize(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
