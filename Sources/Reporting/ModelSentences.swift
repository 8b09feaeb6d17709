import Glibc
import Matching
import Records
import Resolution

/// How pairs were judged, in ten plain sentences with this run's own numbers.
struct ModelSentences {
  /// The sentences, in the order in which they should be read.
  var sentences: [String] {
    [compared, loudestFor, loudestAgainst, lone, frequent, empty, certain, neverJoined, unseen, origin]
  }

  private let content: ReportContent
  private let model: ModelSummary
  /// What a record stands for.
  private let thing: String
  /// Records that stand for the same.
  private let copies: String

  /// Describes the model of a run.
  init(_ content: ReportContent) {
    self.content = content
    model = content.model
    thing = model.thing.rawValue
    copies = model.thing == .record ? "copies of one record" : "records of one \(thing)"
  }

  private var compared: String {
    if model.comparisons.isEmpty { return "These records have no field by which they could be compared." }
    let pairs = content.blocking.pairCount
    let fields = model.comparisons.map(\.name).joined(separator: ", ")
    return
      "\(PeopleNumbers.count(pairs, "pair")) of records that share something \(pairs == 1 ? "was" : "were") "
      + "compared in \(PeopleNumbers.count(model.comparisons.count, "field")) (\(fields)), and each field adds to "
      + "the odds of one \(thing) or takes from them."
  }

  private var loudestFor: String {
    guard let level = model.strongestLevel, level.matchWeight > 0 else {
      return "No field here speaks for one \(thing)."
    }
    return
      "What speaks most for one \(thing) is “\(level.label)”: it is \(times(level.matchWeight)) as frequent "
      + "among \(copies) as among strangers."
  }

  private var loudestAgainst: String {
    guard let level = model.weakestLevel, level.matchWeight < 0 else {
      return "No field here speaks against one \(thing)."
    }
    return
      "What speaks most against is “\(level.label)”: it is \(times(-level.matchWeight)) as frequent among "
      + "strangers as among \(copies)."
  }

  /// What agreement in one shared contact comes to: the reason for the class of households.
  private var lone: String {
    let contacts = ["phone", "address", "email", "locality", "organization"]
    let found = contacts.lazy.compactMap { word in model.comparisons.first { $0.word == word } }.first
    guard let found, let label = found.levels.first?.label else {
      return "No field here is one that families and offices share."
    }
    let chances = LoneAgreement(of: found, model)
    let sharers =
      switch model.thing {
      case .customer: "two people of one household or office who share it"
      case .place: "two places side by side that share it"
      case .record: "two others that share it"
      }
    let shares =
      "with all else empty \(percent(chances.same)) of such pairs would be one \(thing) and "
      + "\(percent(chances.household)) \(sharers)"
    return chances.same < 0.99
      ? "“\(label)” alone is not enough to be sure: \(shares)."
      : "“\(label)” alone says nearly all here: \(shares)."
  }

  private var frequent: String {
    let hubs = content.hubs.count
    let none =
      hubs == 0
      ? ""
      : "; \(PeopleNumbers.count(hubs, "value")) of too many records or of nobody \(hubs == 1 ? "says" : "say") nothing"
    return "What many records carry says less than what few carry, and the chart shows what is of average "
      + "frequency\(none)."
  }

  /// What empty fields do, with the field that is missing most where that is worth a word.
  private var empty: String {
    let nothing = "An empty field says nothing, for or against"
    let known = model.comparisons.filter { $0.missing != nil }
    guard let most = known.max(by: { ($0.missing ?? 0) < ($1.missing ?? 0) }), let share = most.missing else {
      return "\(nothing)."
    }
    if share > 0.05 {
      return "\(nothing): of pairs drawn at random \(percent(share)) cannot be compared by \(most.name)."
    }
    return known.count == 1
      ? "\(nothing), but nearly every pair here could be compared by \(most.name)."
      : "\(nothing), but hardly any is empty here: of pairs drawn at random at least 95 % can be compared in any "
        + "one of the fields."
  }

  private var certain: String {
    let groups = content.totals.certain
    let means = "99 % and more, two or more kinds of evidence in close agreement, and nothing against"
    guard groups > 0, let precision = content.expectedPrecision[.certain] else {
      return "No group here is certain, which takes \(means)."
    }
    let caution =
      switch model.thing {
      case .customer: ""
      case .place:
        ", and on a table of places such an estimate runs high, as neighbours and branches look alike"
      case .record: ", and without names and places to go by such an estimate is a rough one"
      }
    return
      "Certain means \(means); of the joins in \(PeopleNumbers.count(groups, "such group")) here the estimate is "
      + "\(PeopleNumbers.wrongShare(precision: precision))\(caution)."
  }

  private var neverJoined: String {
    let words = Set(model.comparisons.map(\.word))
    var kept: [String] = []
    if !words.isDisjoint(with: ["given-name", "surname"]) {
      if words.contains("organization") { kept.append("a company and a person") }
      kept.append("anybody and a placeholder for a name")
    }
    if !model.isTableOfPeople {
      if words.contains("address") {
        kept.append("places at other addresses, unless name and phone say that it is one")
      }
      if words.contains("organization") { kept.append("neighbours whose names have nothing in common") }
    }
    if model.isTableOfPeople, words.contains("given-name") {
      let proof =
        words.isDisjoint(with: ["birth-date", "identifier"]) ? "" : ", unless a birth date or number agrees"
      kept += ["two generations (Jr, Sr)", "two people whose given names differ\(proof)"]
    }
    if model.isTableOfPeople, !words.isDisjoint(with: ["birth-date", "birth-year"]) {
      kept.append("two of one home who were born a generation apart")
    }
    if kept.isEmpty { return "Two records below even odds are never joined on their own word." }
    let households = content.sharedGroups.count { $0.pairClass == .sameHousehold }
    let listed =
      households == 0
      ? ""
      : "; \(PeopleNumbers.count(households, "household")) \(households == 1 ? "is" : "are") listed and left apart"
    return
      "Never joined on their own word, whatever the numbers say: \(kept.joined(separator: "; "))\(listed)."
  }

  private var unseen: String {
    let alone = content.blocking.unpairedRecordCount
    let missed =
      content.expectedMissed[.likely].map {
        "; of those that were compared, \(PeopleNumbers.about($0, "pair")) of one \(thing) may still stand apart"
      } ?? ""
    return "The estimates leave out copies that share nothing by which they are found "
      + "(\(PeopleNumbers.count(alone, "record")) \(alone == 1 ? "was" : "were") compared with no other)\(missed)."
  }

  private var origin: String {
    if model.isReused { return ModelSentences.reuse(model) }
    let training = model.training
    if training.trainingPairCount == 0 {
      return
        "There was no pair to learn from: how alike \(copies) are is what every run believes at "
        + "its start, and only how alike strangers are was counted here."
    }
    return "All this was learned from these records and without examples, in "
      + "\(PeopleNumbers.count(training.iterations, "round")) over "
      + "\(PeopleNumbers.count(training.trainingPairCount, "pair")), "
      + (training.hasConverged
        ? "until nothing moved any more." : "and it was still moving a little at the end.")
  }

  /// That the numbers are an earlier run's.
  static func reuse(_ model: ModelSummary) -> String {
    let records = PeopleNumbers.count(model.training.recordCount, "record")
    let origin =
      model.training.trainingPairCount == 0
      ? "which had no pair to learn from in an earlier run of \(records)"
      : "learned from \(records) in an earlier run"
    return "Judged by saved model \(model.digest), \(origin), so that the scores of both can be compared."
  }

  private func times(_ bits: Double) -> String { "\(PeopleNumbers.ratio(exp2(min(bits, 50)))) times" }

  private func percent(_ share: Double) -> String {
    PeopleNumbers.percent(Int((share * 1_000_000).rounded()), of: 1_000_000)
  }
}
