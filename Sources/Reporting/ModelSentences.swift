import Glibc
import Matching
import Records
import Resolution

/// How pairs were judged, in plain sentences with this run's own numbers.
struct ModelSentences {
  /// The sentences, in the order in which they should be read.
  let sentences: [String]

  /// Describes the model of a run.
  init(_ content: ReportContent) {
    let model = content.model
    sentences = [
      "Two records that share something are compared field by field, and each field adds or takes bits: one bit more "
        + "doubles the odds that both are one customer, one bit less halves them.",
      ModelSentences.prior(model),
      "What a level is worth was learnt from this very data and without labels: how often records of one customer "
        + "reach it, against how often unrelated records do.",
      ModelSentences.extremes(model),
      "The bars show a value of average frequency; one that many carry says less, and a rare one says more.",
      "A missing value says nothing, for or against. \(ModelSentences.setAside(content))",
      ModelSentences.household(model),
      "Certain means 99 % and more, two or more kinds of evidence in close agreement, and nothing against; likely "
        + "groups are joined but should be looked at; possible ones, from 20 % on, are questions and never merged.",
      "A group is as sure as its weakest join, so a chain of weak links does not hold a group together.",
      ModelSentences.training(model),
    ]
  }

  private static func prior(_ model: ModelSummary) -> String {
    guard let share = model.priors.first, share > 0 else {
      return "Two records taken blindly are rarely one customer, so every pair begins below zero."
    }
    let bits = ShownWeight(bits: log2Odds(share))
    return
      "Of all pairs that can be made of these records about \(oneIn(share)) is one customer, so every pair "
      + "begins at \(PeopleNumbers.signed(bits)) bits and has to earn its place."
  }

  private static func extremes(_ model: ModelSummary) -> String {
    let levels = model.comparisons.flatMap { comparison in
      comparison.levels.map { (name: comparison.name, level: $0) }
    }
    guard let best = levels.max(by: { $0.level.matchWeight < $1.level.matchWeight }),
      let worst = levels.min(by: { $0.level.matchWeight < $1.level.matchWeight })
    else { return "Nothing could be compared." }
    func described(_ item: (name: String, level: ModelSummary.Level)) -> String {
      "\(item.name), \(item.level.label) (\(PeopleNumbers.signed(ShownWeight(bits: item.level.matchWeight))) bits)"
    }
    return "What speaks loudest for one customer here is \(described(best)); what speaks loudest against is "
      + "\(described(worst))."
  }

  private static func setAside(_ content: ReportContent) -> String {
    let count = content.hubs.count
    return count == 0
      ? "So would placeholders and values that more than 20 different names carry; there were none here."
      : "So do placeholders and values that more than 20 different names carry: \(PeopleNumbers.grouped(count)) here."
  }

  private static func household(_ model: ModelSummary) -> String {
    let share =
      model.priors.count > 1 && model.priors[1] > 0
      ? " (here about \(oneIn(model.priors[1])) of all pairs)" : ""
    return
      "Families and offices share phones and addresses, so two people of one place are a class of their own"
      + "\(share), and the line “could be a relative or namesake” can only ever speak against."
  }

  private static func training(_ model: ModelSummary) -> String {
    "The model was trained on \(PeopleNumbers.count(model.trainingPairs, "candidate pair")) in "
      + "\(PeopleNumbers.count(model.iterations, "round")), "
      + (model.converged ? "until nothing moved any more" : "and was still moving a little at the end")
      + ", completed provisional groups \(PeopleNumbers.count(model.closureRounds, "time")), and took the table for "
      + (model.isTableOfPeople ? "one of people." : "one of places or organisations.")
  }

  /// log2(p/(1-p)): the bits that a share of all pairs stands for.
  private static func log2Odds(_ share: Double) -> Double { log2(share / (1 - min(share, 0.999_999))) }

  private static func oneIn(_ share: Double) -> String {
    "1 in \(PeopleNumbers.grouped(PeopleNumbers.twoDigits(1 / share)))"
  }
}
