import CSV
import Foundation
import Reporting

/// The lines of `suggestions.jsonl`, looked through where they lie: only a line that may hold what is looked for is read
/// as JSON.
struct SuggestionLines {
  private let file: MappedFile

  /// Opens a run's file.
  init(_ path: String) throws(DedupeError) {
    do throws(CSVError) {
      file = try MappedFile(path: path)
    } catch {
      throw .unreadableFile(message: "\(error.description); is it the folder that a run wrote?")
    }
  }

  /// The group of an id; nil where there is none.
  func group(_ id: String) throws(DedupeError) -> ShowJob.Found? {
    // A column may be called group_id, too, so that the bytes alone do not say whose id it is.
    try groups(naming: [SuggestionLines.member("group_id", id)]) { $0.id == id }.first
  }

  /// All groups that hold any of some records, in the order of the file.
  func groups(holding records: Set<String>) throws(DedupeError) -> [ShowJob.Found] {
    try groups(naming: records.map { SuggestionLines.member("record", $0) }) { group in
      group.members.contains { records.contains($0.record) }
    }
  }

  /// The ids of all groups, for suggestions of what was meant.
  func ids() -> [String] {
    var ids: [String] = []
    let key = Array("\"group_id\":\"".utf8)
    let search = ByteSearch(for: key)
    forEachLine { line in
      guard let start = search.place(in: line) else { return }
      let rest = line[(start + key.count)...]
      if let end = rest.firstIndex(of: UInt8(ascii: "\"")) {
        ids.append(String(decoding: rest[..<end], as: UTF8.self))
      }
    }
    return ids
  }

  /// A member of an object as it stands in the file.
  private static func member(_ key: String, _ value: String) -> [UInt8] {
    var text = JSONText()
    text.value(value)
    return Array("\"\(key)\":".utf8) + text.bytes
  }

  /// The groups whose lines hold any of some stretches of bytes and that are what is wanted.
  private func groups(
    naming texts: [[UInt8]], where isWanted: (ShownGroup) -> Bool
  ) throws(DedupeError) -> [ShowJob.Found] {
    let searches = texts.map(ByteSearch.init)
    var lines: [UnsafeRawBufferPointer] = []
    forEachLine { line in
      if searches.contains(where: { $0.place(in: line) != nil }) { lines.append(line) }
    }
    var groups: [ShowJob.Found] = []
    for line in lines {
      let found = try found(line)
      if isWanted(found.group) { groups.append(found) }
    }
    return groups
  }

  private func found(_ line: UnsafeRawBufferPointer) throws(DedupeError) -> ShowJob.Found {
    do {
      var group = try JSONDecoder().decode(ShownGroup.self, from: Data(line))
      group.columns = columns(of: group, in: line)
      return ShowJob.Found(line: String(decoding: line, as: UTF8.self), group: group)
    } catch {
      throw .unreadableFile(message: "\(file.path): a line is not what this version of twinleaf writes")
    }
  }

  /// The columns in the order in which they stand in the line, which a dictionary does not keep.
  private func columns(of group: ShownGroup, in line: UnsafeRawBufferPointer) -> [String] {
    Set(group.members.flatMap(\.fields.keys)).map { column in
      var key = JSONText()
      key.value(column)
      let place = ByteSearch(for: key.bytes + [UInt8(ascii: ":")]).place(in: line)
      return (place ?? .max, column)
    }.sorted { $0 < $1 }.map(\.1)
  }

  /// Calls `body` for each line, without its end; the bytes are good as long as the file is open.
  private func forEachLine(_ body: (UnsafeRawBufferPointer) -> Void) {
    var start = 0
    let bytes = file.bytes
    while start < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
      let length = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
      if length > 0 { body(UnsafeRawBufferPointer(rebasing: rest[..<length])) }
      start += length + 1
    }
  }
}
