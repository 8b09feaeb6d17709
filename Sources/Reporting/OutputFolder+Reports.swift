import CSV
import Parallel
import Records

extension OutputFolder {
  /// Writes reports in order, and the list of their digests where nothing else is in the folder.
  ///
  /// All files' parts make one stream, so that one thread writes and one computes digests while the others make what
  /// comes next, and a small file costs no thread a wait.
  public func write(
    _ reports: [any ReportWriter.Type], of content: ReportContent, threads: Int,
    progress: WorkProgress = .untold
  ) throws(ReportError) {
    var files: [ReportFile] = []
    var parts: [(file: ReportFile, part: Int)] = []
    for report in reports {
      let file = ReportFile(
        name: report.fileName, parts: report.init().parts(of: content),
        file: try createFile(named: report.fileName))
      files.append(file)
      parts += (0..<file.parts.count).map { (file, $0) }
    }
    let stream = parts
    func write(_ index: Int, _ text: borrowing ByteText) throws(ReportError) {
      try stream[index].file.write(text, part: stream[index].part)
      progress.report(index + 1, of: stream.count)
    }
    func addToDigest(_ index: Int, _ text: borrowing ByteText) throws(ReportError) {
      stream[index].file.addToDigest(text)
    }
    try concurrentStream(
      count: stream.count, threads: threads, buffers: { ByteText(capacity: 1 << 17) },
      make: { index, text in
        text.removeAll()
        stream[index].file.parts.write(stream[index].part, &text)
      }, takers: [write, addToDigest])
    try list(files.map { $0.digestEntry() })
  }

  private func list(_ entries: [FileDigests.Entry]) throws(ReportError) {
    let digests = FileDigests(
      entries: entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    guard holdsOnly(digests.entries.map(\.name)) else { return }
    try write(digests)
  }
}

/// A report's file while it is written.
private final class ReportFile: @unchecked Sendable {
  // Unchecked because of what changes: the file is used by the stream's writing taker alone, the digest by the other,
  // and neither is called twice at once.
  let name: String
  let parts: ReportParts
  private var file: OutputFile?
  private var digest: Digest? = Digest()
  private var size = 0

  init(name: String, parts: ReportParts, file: consuming OutputFile) {
    self.name = name
    self.parts = parts
    self.file = consume file
  }

  /// Writes a part; the last closes the file.
  func write(_ text: borrowing ByteText, part: Int) throws(ReportError) {
    try file?.write(text)
    if part + 1 == parts.count { try file.take()?.close() }
  }

  /// Adds a part to the file's digest.
  func addToDigest(_ text: borrowing ByteText) {
    size += text.count
    text.withBytes { digest?.add(bytes: $0) }
  }

  /// The line of the list of digests, once all parts are added.
  func digestEntry() -> FileDigests.Entry {
    FileDigests.Entry(name: name, digest: digest.take()?.hexadecimal() ?? "", size: size)
  }
}
