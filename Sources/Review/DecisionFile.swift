import CSV

/// A file of decisions: `decisions.jsonl`, or `suggestions.csv` with its last columns filled in.
public struct DecisionFile: Sendable {
  /// The most bytes of a line of JSON; the names of some hundred thousand records.
  static let maximumLine = 16 << 20

  /// What the file says, in its order.
  public let entries: [DecisionEntry]

  /// Reads a file; `-` is standard input.
  ///
  /// What is JSON Lines and what a spreadsheet is told by the first character, not by the name.
  public init(path: String) throws(ReviewError) {
    let file: MappedFile
    do {
      file = path == "-" ? try .standardInput() : try MappedFile(path: path)
    } catch {
      throw .unreadable(error)
    }
    try self.init(UTF8Text(file), original: file.bytes, name: file.path)
    do {
      try file.checkUnchanged()
    } catch {
      throw .unreadable(error)
    }
  }

  /// Reads a copy of a file's bytes.
  public init(_ bytes: [UInt8], name: String) throws(ReviewError) {
    let text = UTF8Text(bytes)
    var entries: Result<[DecisionEntry], ReviewError> = .success([])
    bytes.withUnsafeBytes { original in
      do throws(ReviewError) {
        entries = .success(try DecisionFile(text, original: original, name: name).entries)
      } catch {
        entries = .failure(error)
      }
    }
    self.entries = try entries.get()
  }

  private init(_ text: UTF8Text, original: UnsafeRawBufferPointer, name: String) throws(ReviewError) {
    entries = try withExtendedLifetime(text) { () throws(ReviewError) in
      guard DecisionFile.isJSON(text.bytes) else { return try DecisionSheet.entries(of: text, file: name) }
      // Text that claims to be UTF-8 is taken as it stands, so that what is not is refused and not repaired.
      let isUTF16 = [.utf16LittleEndian, .utf16BigEndian].contains(text.detection.encoding)
      return DecisionFile.lines(of: isUTF16 ? text.bytes : original, file: name)
    }
  }

  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]

  private static func isJSON(_ text: UnsafeRawBufferPointer) -> Bool {
    text.first { !blanks.contains($0) } == UInt8(ascii: "{")
  }

  private static func lines(of text: UnsafeRawBufferPointer, file: String) -> [DecisionEntry] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = text.starts(with: mark) ? mark.count : 0
    var entries: [DecisionEntry] = []
    let lines = text.bindMemory(to: UInt8.self)[start...]
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.contains(where: { !blanks.contains($0) }) {
      entries.append(
        DecisionEntry(
          place: DecisionPlace(file: file, line: number + 1),
          content: content(of: UnsafeBufferPointer(rebasing: line))))
    }
    return entries
  }

  private static func content(of line: UnsafeBufferPointer<UInt8>) -> DecisionEntry.Content {
    guard line.count <= maximumLine else {
      return .malformed(reason: "the line has \(line.count) bytes, and may have \(maximumLine)")
    }
    do {
      return .decision(try DecisionLine.decision(of: line))
    } catch {
      return .malformed(reason: error.reason)
    }
  }
}
