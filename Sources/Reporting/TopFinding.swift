import Records
import Resolution

/// The sentence that heads the page: what the duplicates of this very data have in common.
struct TopFinding {
  /// Share of a finding below which it is not worth a sentence.
  private static let leastShare = 0.2

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
    // Used again for each group: of a million records 300,000 are looked at.
    var bytes: [UInt8] = []
    var stamps: [ClockTime?] = []
    for group in groups {
      let members = content.suggestions[group].members
      bytes.removeAll(keepingCapacity: true)
      stamps.removeAll(keepingCapacity: true)
      for row in members {
        let start = bytes.count
        column.withBytes(at: row) { text in text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
        stamps.append(ClockTime(in: bytes, start..<bytes.count))
      }
      duplicates += max(stamps.count { $0 != nil } - 1, 0)
      for position in stamps.indices where isRepeat(position, of: stamps, in: bytes) {
        copies.append(members[position])
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

  /// Whether a record was saved within a minute after another of its group; of two saved at once, the later in the
  /// list repeats the earlier.
  private static func isRepeat(_ position: Int, of stamps: [ClockTime?], in bytes: [UInt8]) -> Bool {
    guard let stamp = stamps[position] else { return false }
    return stamps.indices.contains { other in
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
