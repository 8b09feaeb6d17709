import Records
import Resolution

extension PageData {
  /// Writes how many groups of the run are open, those of the band `certain` apart, and how many decided.
  func writeOpenTotals(to text: inout JSONText) {
    var (review, certain, decided) = (0, 0, 0)
    for suggestion in content.suggestions {
      if !content.standing(of: suggestion).isOpen {
        decided += 1
      } else if suggestion.band == .certain {
        certain += 1
      } else {
        review += 1
      }
    }
    text.member("review", review)
    text.member("certain", certain)
    text.member("decided", decided)
  }

  /// Writes what a decision on a group names and rests on.
  func writeReview(of suggestion: MergeSuggestion, _ details: SuggestionDetails, to text: inout JSONText) {
    text.member(
      "key", SuggestionKey(groupID: suggestion.id, evidenceDigest: details.evidenceDigest).text)
    text.member("digest", details.evidenceDigest)
    text.key("names")
    text.beginArray()
    for row in suggestion.members { text.value(content.table.identity(of: Int(row)).description) }
    text.endArray()
    text.member("weakest", leastJoined(of: suggestion))
    text.key("pattern")
    text.beginArray()
    let pattern = PagePattern(of: suggestion.weakestJoin, content.model)
    text.value(pattern.agreeing)
    text.value(pattern.differing)
    text.endArray()
    let standing = content.standing(of: suggestion)
    if standing != .unknown { text.member(standing) }
  }

  /// The place of the member that is joined least well: of the weakest join's two records the one that stands later.
  private func leastJoined(of suggestion: MergeSuggestion) -> Int {
    let pair = suggestion.weakestJoin.strongestPair
    let shown = suggestion.members.prefix(PageLimits.members)
    return shown.lastIndex { $0 == pair.left || $0 == pair.right } ?? shown.count - 1
  }

  /// Writes a group's merged record: its values, the members that they come from, and why where a rule of the field's own
  /// chose them.
  func writeResult(
    _ result: GoldenRecord, of suggestion: MergeSuggestion, fields: [Int], to text: inout JSONText
  ) {
    text.key("result")
    text.beginArray()
    for field in fields {
      let value = result.values[field]
      if let row = value.row, value.notes == nil {
        text.shownValue(content.table.columns[field], row)
      } else {
        text.value(ShownValue(value.notes ?? ""))
      }
    }
    text.endArray()
    text.key("from")
    text.beginArray()
    for field in fields {
      text.value(result.values[field].row.flatMap { suggestion.members.firstIndex(of: $0) } ?? -1)
    }
    text.endArray()
    text.key("reasons")
    text.beginArray()
    for field in fields {
      let value = result.values[field]
      text.value(value.followsSurvivor ? "" : ShownValue.name(value.reason))
    }
    text.endArray()
  }
}
