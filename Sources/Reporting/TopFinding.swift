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
    let origins = DuplicateOrigins(of: joined, in: content)
    sentence =
      origins.flatMap(TopFinding.copiesMadeAtOnce) ?? origins.flatMap(TopFinding.sourceOfTheWeek)
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

  /// Copies that were saved twice within a minute, those of the last week before all others.
  private static func copiesMadeAtOnce(_ origins: DuplicateOrigins) -> String? {
    let (week, all) = (origins.ofLastWeek, origins.ofAllTime)
    if isWorthASentence(week.copies, of: week.duplicates) {
      let isAll = week.copies == week.duplicates
      return (isAll ? "All " : "\(PeopleNumbers.grouped(week.copies)) of the ")
        + "\(PeopleNumbers.count(week.duplicates, "duplicate")) made in the last week of the data were saved within "
        + "a minute of the record that they repeat\(from(week.sourcesOfCopies, week.copies))."
    }
    guard isWorthASentence(all.copies, of: all.duplicates) else { return nil }
    return
      "\(PeopleNumbers.grouped(all.copies)) of \(PeopleNumbers.count(all.duplicates, "duplicate")) were saved "
      + "within a minute of the record that they repeat\(from(all.sourcesOfCopies, all.copies))."
  }

  /// Where most duplicates of the last week were entered.
  private static func sourceOfTheWeek(_ origins: DuplicateOrigins) -> String? {
    let week = origins.ofLastWeek
    let most = week.sources.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard week.sources.count > 1, let most, most.value >= 3, most.value * 5 >= week.duplicates * 3 else {
      return nil
    }
    return
      "\(PeopleNumbers.grouped(most.value)) of the \(PeopleNumbers.count(week.duplicates, "duplicate")) made in the "
      + "last week of the data were entered in \(ShownValue.name(most.key))."
  }

  private static func isWorthASentence(_ count: Int, of all: Int) -> Bool {
    count >= 3 && Double(count) >= leastShare * Double(all)
  }

  /// `, all from web` where one of several sources brought everything, or nearly so.
  private static func from(_ sources: [String: Int], _ count: Int) -> String {
    guard let most = sources.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return "" }
    if most.value == count { return ", all from \(ShownValue.name(most.key))" }
    return most.value * 10 >= count * 9 ? ", nearly all from \(ShownValue.name(most.key))" : ""
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
