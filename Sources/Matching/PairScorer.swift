import Foundation
import Normalization
import Records

/// Scores and explains any pair of records under a trained model.
public struct PairScorer: Sendable {
  private let table: RecordTable
  private let model: LinkageModel
  private let judge: PairJudge
  /// Records by partition; all of them under one number where there are none.
  private let partitionSizes: [Int]
  /// The sizes as texts say them: ` of 1,000 records`.
  private let shownSizes: [String]
  /// How rarely two records are one customer at all, in nats.
  private let prior: Double
  private let thing: ComparedThing

  /// A scorer for the table that the model was trained on.
  public init(_ table: RecordTable, model: LinkageModel) {
    self.table = table
    self.model = model
    judge = PairJudge(plan: model.plan, parameters: model.parameters, partners: model.partners)
    thing = model.plan.thing
    let shares = model.parameters.shares
    prior = log(shares[0]) - log(max(1e-9, 1 - shares.reduce(0, +))) + model.plan.calibration
    var sizes = [table.count]
    if let partitions = table.partitions {
      sizes = [Int](repeating: 0, count: partitions.values.count)
      for code in partitions.codes { sizes[Int(code)] += 1 }
    }
    partitionSizes = sizes
    shownSizes = sizes.map { " of \($0.grouped) records" }
  }

  /// The score of a pair, whether or not a block holds it.
  public func score(_ pair: CandidatePair) -> ScoredPair {
    judge.score(PairFeatures(comparing: [pair], plan: model.plan), at: 0)
  }

  /// The levels of pairs, whether or not a block holds them: many at once take half the time of one by one.
  public func patterns(of pairs: [CandidatePair]) -> [AgreementPattern] {
    PairFeatures(comparing: pairs, plan: model.plan).patterns
  }

  /// Reads what some dozens of pairs are explained by, which takes less together than one by one.
  public func prepare(_ pairs: [CandidatePair]) { judge.prepare(pairs) }

  /// The lines that add up to a pair's match weight.
  public func explain(_ pair: CandidatePair) -> MatchExplanation {
    let features = PairFeatures(comparing: [pair], plan: model.plan)
    return explain(pair, features.patterns[0], features.flags[0])
  }

  /// The lines that add up to the match weight of a pair that was compared before.
  public func explain(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> MatchExplanation {
    let (likelihoods, raise, parts) = judge.evidence(pair, pattern, flags)
    var lines = [
      EvidenceLine(
        subject: .prior, text: PairScorer.priorText(prior, thing), matchWeight: prior / M_LN2)
    ]
    lines.reserveCapacity(model.plan.comparisons.count + 4)
    for place in model.plan.comparisons.indices where pattern[place] >= 0 {
      lines.append(
        EvidenceLine(
          subject: .comparison(place), text: text(at: place, pair, pattern, flags, parts[place].value),
          matchWeight: weight(at: place, parts[place], raise) / M_LN2))
    }
    if flags.contains(.swappedNames) {
      lines.append(
        EvidenceLine(
          subject: .swappedNames, text: "given name and surname are rarely swapped",
          matchWeight: log(model.parameters.swapRate) / M_LN2))
    }
    let alternatives = likelihoods.logOdds - likelihoods.same
    lines.append(
      EvidenceLine(
        subject: .relativeOrNamesake, text: alternativeText(likelihoods), matchWeight: alternatives / M_LN2))
    if let conflict = judge.conflict(pattern, flags), likelihoods.logOdds > conflict.mostLogOdds {
      lines.append(
        EvidenceLine(
          subject: .identityConflict, text: conflict.sentence,
          matchWeight: (conflict.mostLogOdds - likelihoods.logOdds) / M_LN2))
    }
    return MatchExplanation(
      pair: pair, lines: lines, pattern: pattern, isSwapped: flags.contains(.swappedNames),
      latentClass: likelihoods.mostProbable)
  }

  /// The match weight of an explanation to the last bit, and the comparisons, a bit for each place, whose lines speak for
  /// one customer; without the lines.
  ///
  /// Groups are ordered by the sum of their lines, which differs in the last bits from the log-odds.
  public func explained(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags
  ) -> (matchWeight: Double, supportingPlaces: UInt16) {
    let (likelihoods, raise, parts) = judge.evidence(pair, pattern, flags)
    var sum = prior / M_LN2
    var places: UInt16 = 0
    for place in model.plan.comparisons.indices where pattern[place] >= 0 {
      let weight = weight(at: place, parts[place], raise)
      sum += weight / M_LN2
      if weight > 0 { places |= 1 << UInt16(place) }
    }
    if flags.contains(.swappedNames) { sum += log(model.parameters.swapRate) / M_LN2 }
    sum += (likelihoods.logOdds - likelihoods.same) / M_LN2
    if let conflict = judge.conflict(pattern, flags), likelihoods.logOdds > conflict.mostLogOdds {
      sum += (conflict.mostLogOdds - likelihoods.logOdds) / M_LN2
    }
    return (sum, places)
  }

  /// How often two records are one thing, in words that fit log-odds in nats.
  static func priorText(_ logOdds: Double, _ thing: ComparedThing) -> String {
    let frequency = logOdds < -2 ? "rarely" : logOdds < 0 ? "not often" : "often"
    return "two records are \(frequency) \(thing.sameness)"
  }

  /// What a comparison says for one customer, in nats.
  private func weight(at place: Int, _ part: PairJudge.PairEvidence, _ raise: Double) -> Double {
    place == model.plan.surnamePlace ? part.likelihoods.same - raise : part.likelihoods.same
  }

  /// What a comparison says in words; `value` is the one whose frequency counts, 0 where none does.
  private func text(
    at place: Int, _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags, _ value: UInt32
  ) -> String {
    let label = model.plan.comparisons[place].labels[pattern[place]]
    if flags.contains(.swappedNames), place == model.plan.givenPlace || place == model.plan.surnamePlace {
      return
        "\(model.plan.comparisons[place].name) agrees with the other's \(place == model.plan.givenPlace ? "surname" : "given name")"
    }
    if flags.contains(.otherGeneration), place == model.plan.givenPlace {
      return "another generation (Jr, Sr)"
    }
    if value == 0 { return label }
    let count = model.partners.holderCount(of: Int(value))
    // A value is counted inside its partition.
    let partition = Int(table.partitions?.codes[Int(pair.left)] ?? 0)
    let total = partitionSizes[partition]
    if count <= 2 { return label + ", on these two records alone" }
    // Frequent is what strangers share; a customer's own copies do not make his phone so.
    let strangers = model.partners.partners(of: Int(value))
    let rarity =
      Double(count) < 0.0005 * Double(total)
      ? "rare: " : strangers >= max(3, 0.01 * Double(total)) ? "frequent: " : ""
    var text = label
    // One piece of memory for all parts.
    text.reserveCapacity(label.utf8.count + 64)
    text += ", "
    text += rarity
    text += "on "
    text += Int(count).grouped
    text += shownSizes[partition]
    return text
  }

  private func alternativeText(_ likelihoods: ClassLikelihoods) -> String {
    switch thing {
    case .customer: break
    case .place: return "could be another place of the same name or address"
    case .record: return "could be somebody else with the same values"
    }
    return likelihoods.household >= likelihoods.namesake
      ? "could be a relative or colleague at the same address or phone" : "could be a namesake"
  }
}
