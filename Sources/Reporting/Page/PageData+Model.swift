import Matching

extension PageData {
  /// Writes how pairs were judged.
  func writeModel(to text: inout JSONText) {
    text.key("model")
    text.beginObject()
    text.member("sentences", ModelSentences(content).sentences)
    text.member("thing", thing)
    text.member("chart", chartDescription)
    text.key("bands")
    text.beginArray()
    for band in BandEstimate.all(of: content) { write(band, to: &text) }
    text.endArray()
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
    text.member("household", level.household.map(PageData.share) ?? "")
    text.member("namesake", level.namesake.map(PageData.share) ?? "")
    text.endObject()
  }

  private func write(_ band: BandEstimate, to text: inout JSONText) {
    text.beginArray()
    text.value(band.name)
    text.value(PeopleNumbers.grouped(band.groupCount))
    text.value(band.wrong)
    text.value(band.missed)
    text.endArray()
  }

  private var thing: String { content.model.thing.rawValue }

  /// The chart in words, for who does not see it.
  private var chartDescription: String {
    guard let best = content.model.strongestLevel, let worst = content.model.weakestLevel else { return "" }
    func described(_ level: ModelSummary.Level) -> String {
      "\(level.label), \(PeopleNumbers.signed(ShownWeight(bits: level.matchWeight))) bits"
    }
    return
      "A bar for each level of \(PeopleNumbers.count(content.model.comparisons.count, "field")), from zero to its "
      + "match weight: to the right what speaks for one \(thing), to the left what speaks against. The most for: "
      + "\(described(best)). The most against: \(described(worst)). The table below holds the same numbers."
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
