import Resolution

extension JSONText {
  /// Writes where a suggestion stands between the last run and this one, as a member `standing`.
  mutating func member(_ standing: SuggestionStanding) {
    key("standing")
    beginObject()
    key("change")
    if let change = standing.change { value(change.rawValue) } else { null() }
    key("decided")
    if let decided = standing.decided { value(decided.rawValue) } else { null() }
    member("look_again", standing.lookAgain)
    key("recommendations")
    beginArray()
    for recommendation in standing.recommendations {
      beginObject()
      member("verdict", recommendation.verdict.rawValue)
      member("decider", recommendation.decider)
      member("number", recommendation.number)
      endObject()
    }
    endArray()
    endObject()
  }
}
