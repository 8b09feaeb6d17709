import Records
import Resolution

/// The sentence that heads the page: what the duplicates of this very data have in common.
struct TopFinding {
  /// Share of a finding below which it is not worth a sentence.
  private static let leastShare = 0.2

  /// Groups that are looked at together.
  private static let batch = 32

  /// The sentence.
  let sentence: String

  /// Looks for the finding that says most of how duplicates come about, first that of copies made in one go.
  init(_ content: ReportContent) {
    // Indexes and not copies: there may be hundreds of thousands of groups.
    let joined = content.suggestions.indices.filter { content.suggestions[$0].band != .possible }
    guard !joined.isEmpty else {
      sentence = TopFinding.sentenceWithoutGroups(content)
      return
    }
    sentence =
      TopFinding.copiesMadeAtOnce(joined, in: content)
      ?? TopFinding.sharedEvidence(joined, in: content)
      ?? TopFinding.largestGroup(joined, in: content)
  }

  private static func sentenceWithoutGroups(_ content: ReportContent) -> String {
    let questions = content.suggestions.count
    if questions > 0 {
      return "No two records are surely one customer; "
        + (questions == 1 ? "one pair is" : "\(PeopleNumbers.count(questions, "pair")) are")
        + " worth a look."
    }
    return "No two records look like one customer."
  }

  private static func copiesMadeAtOnce(_ groups: [Int], in content: ReportContent) -> String? {
    let table = content.table
    guard let field = table.schema.fields.firstIndex(where: { $0.kindWord.contains("created") }) else {
      return nil
    }
    let column = table.columns[field]
    var duplicates = 0
    var copies: [UInt32] = []
    // A few dozen groups at a time, whose cells are far apart and so are looked up together.
    for start in stride(from: 0, to: groups.count, by: batch) {
      let members = groups[start...].prefix(batch).map { content.suggestions[$0].members }
      let rows = members.flatMap(\.self)
      let (bytes, stamps) = stamps(of: rows, in: column)
      var end = 0
      for group in members {
        let places = end..<end + group.count
        end = places.upperBound
        duplicates += max(stamps[places].count { $0 != nil } - 1, 0)
        for place in places where isRepeat(place, among: places, of: stamps, in: bytes) {
          copies.append(rows[place])
        }
      }
    }
    guard copies.count >= 3, Double(copies.count) >= leastShare * Double(duplicates) else { return nil }
    let sources = Set(copies.map { table.sourceCodes[Int($0)] })
    let from =
      table.sources.count > 1 && sources.count == 1
      ? sources.first.map { ", all from \(table.sources[Int($0)])" } ?? "" : ""
    return
      "\(PeopleNumbers.grouped(copies.count)) of \(PeopleNumbers.count(duplicates, "duplicate")) were saved "
      + "within a minute of the record that they repeat\(from)."
  }

  /// The times of some records, and the bytes that they are parts of.
  private static func stamps(of rows: [UInt32], in column: Column) -> (bytes: [UInt8], stamps: [ClockTime?]) {
    var bytes: [UInt8] = []
    var ends: [Int] = [0]
    rows.withUnsafeBufferPointer { rows in
      column.withCells(of: rows) { cells in
        for cell in cells {
          bytes.append(contentsOf: cell)
          ends.append(bytes.count)
        }
      }
    }
    return (bytes, rows.indices.map { ClockTime(in: bytes, ends[$0]..<ends[$0 + 1]) })
  }

  /// Whether a record was saved within a minute after another of its group; of two saved at once, the later in the
  /// list repeats the earlier.
  private static func isRepeat(
    _ position: Int, among group: Range<Int>, of stamps: [ClockTime?], in bytes: [UInt8]
  ) -> Bool {
    guard let stamp = stamps[position] else { return false }
    return group.contains { other in
      guard other != position, let time = stamps[other], stamp.repeats(time, in: bytes) else { return false }
      return other < position || !time.repeats(stamp, in: bytes)
    }
  }

  private static func sharedEvidence(_ groups: [Int], in content: ReportContent) -> String? {
    let counts = content.supportCounts
    guard let most = counts.max(), let index = counts.firstIndex(of: most),
      Double(most) >= leastShare * Double(groups.count)
    else { return nil }
    let name = content.model.comparisons[index].name
    return most == groups.count
      ? "The \(name) agrees in every group of duplicates, more than anything else."
      : "The \(name) agrees in \(PeopleNumbers.grouped(most)) of "
        + "\(PeopleNumbers.count(groups.count, "group")) of duplicates "
        + "(\(PeopleNumbers.percent(most, of: groups.count))), more than anything else."
  }

  private static func largestGroup(_ groups: [Int], in content: ReportContent) -> String {
    let largest = groups.map { content.suggestions[$0].members.count }.max() ?? 0
    return "The largest group brings \(PeopleNumbers.count(largest, "record")) of one customer together."
  }
}
