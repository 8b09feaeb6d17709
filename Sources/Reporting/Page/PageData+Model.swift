import Matching

extension PageData {
  /// Writes how pairs were judged.
  func writeModel(to text: inout JSONText) {
    text.key("model")
    text.beginObject()
    text.member("sentences", ModelSentences(content).sentences)
    text.key("comparisons")
    text.beginArray()
    for comparison in content.model.comparisons {
      text.beginObject()
      text.member("name", comparison.name)
      text.member("columns", comparison.columns.map { ShownValue($0).text })
      text.key("levels")
      text.beginArray()
      for level in comparison.levels { write(level, to: &text) }
      text.endArray()
      text.endObject()
    }
    text.endArray()
    text.endObject()
  }

  private func write(_ level: ModelSummary.Level, to text: inout JSONText) {
    text.beginObject()
    text.member("label", level.label)
    text.member("bits", ShownWeight(bits: level.matchWeight).text)
    text.member("m", PageData.share(level.m))
    text.member("u", PageData.share(level.u))
    text.endObject()
  }

  /// A share for people: percents, or `1 in N` where it is small.
  private static func share(_ share: Double) -> String {
    guard share > 0 else { return "never" }
    if share < 0.005 {
      return "1 in \(PeopleNumbers.grouped(PeopleNumbers.twoDigits(1 / max(share, 1e-12))))"
    }
    return PeopleNumbers.percent(Int((share * 1_000_000).rounded()), of: 1_000_000)
  }
}
