import Foundation
import Parallel
import Records

/// Learns the model from pairs without labels: expectation–maximisation (Dempster, Laird and Rubin 1977) over the four
/// latent classes, after Fellegi and Sunter (1969) and Winkler (1988).
///
/// u is taken from random pairs and value counts, with the expected duplicates taken out, and is not free; m and the
/// levels of H and N are, with priors.
struct ExpectationMaximization {
  /// How many pairs' worth each class's prior of a comparison weighs.
  static let priorWeights = [20.0, 60.0, 60.0]
  /// Iterations at most.
  static let mostIterations = 25
  /// EM has converged when no probability moves by more than this.
  static let tolerance = 1e-4

  private let plan: ComparisonPlan
  private let pairs: TrainingPairs
  private let randomLevels: RandomLevels
  private let recordCount: Int
  private let pairCount: Double
  private let threads: Int
  private(set) var parameters: ModelParameters
  private(set) var partners: UnrelatedPartners
  private(set) var iterations = 0
  private(set) var hasConverged = false

  /// EM at its start: priors, and every pair unrelated.
  init(
    plan: ComparisonPlan, pairs: TrainingPairs, randomLevels: RandomLevels, partners: UnrelatedPartners,
    recordCount: Int, pairCount: Double, threads: Int
  ) {
    self.plan = plan
    self.pairs = pairs
    self.randomLevels = randomLevels
    self.partners = partners
    self.recordCount = recordCount
    self.pairCount = pairCount
    self.threads = threads
    parameters = ModelParameters(plan: plan, recordCount: recordCount, pairCount: pairCount)
    parameters.unrelated = randomLevels.unrelated(
      plan: plan, related: plan.comparisons.map { $0.prior.map { _ in 0 } })
  }

  /// Iterates until nothing moves any more, or as often as is allowed.
  mutating func run() {
    supposeCopiesRelated()
    while iterations < ExpectationMaximization.mostIterations, !hasConverged {
      let expectation = expect()
      let before = parameters
      maximize(expectation)
      iterations += 1
      hasConverged =
        iterations > 3 && parameters.distance(to: before) < ExpectationMaximization.tolerance
    }
  }

  /// Starts from the belief that records which agree in all that they say, in a name and in a contact among it, are
  /// related.
  ///
  /// Without it a table of copies alone would look like one of frequent values, and nothing would ever be learned.
  private mutating func supposeCopiesRelated() {
    guard let copies = copies() else { return }
    updatePartners(copies)
    updateUnrelated(LevelSums(copies.sums, patterns: pairs.patterns, plan: plan))
  }

  /// The expectation in which copies alone are related; nil where there are none.
  private func copies() -> Expectation? {
    let copies = pairs.patterns.keys.map { plan.isCopy($0.pattern) }
    if !copies.contains(true) { return nil }
    let isCopy = pairs.patterns.keyOfPair.map { copies[Int($0)] }
    var sums = [Double](repeating: 0, count: copies.count * 3)
    for index in isCopy.indices where isCopy[index] {
      sums[Int(pairs.patterns.keyOfPair[index]) * 3] +=
        Double(pairs.sample.ends(pairs.features.pairs[index])) / (2 * pairs.sample.share)
    }
    return Expectation(related: isCopy.map { $0 ? 1 : 0 }, sums: sums)
  }

  /// Brings the values' partners in line with pairs judged under fixed parameters, until no value's u moves by more than
  /// the tolerance, in nats.
  mutating func settle(rounds: Int) {
    if let copies = copies() { updatePartners(copies) }
    for _ in 0..<rounds {
      let before = partners
      updatePartners(expect())
      if partners.distance(to: before) < ExpectationMaximization.tolerance { break }
    }
  }

  /// Takes over parameters that were learned from other pairs.
  mutating func adopt(_ learned: ModelParameters) { parameters = learned }

  /// Pairs that it was run on.
  var trainingPairCount: Int { pairs.count }

  private func baseLikelihoods() -> [ClassLikelihoods] {
    pairs.patterns.keys.map { ClassLikelihoods($0, parameters, plan) }
  }

  /// What the E step gives: P(related) of each pair, and the classes' sums by pattern.
  private struct Expectation {
    var related: [Float]
    var sums: [Double]
  }

  private func expect() -> Expectation {
    let bases = baseLikelihoods()
    let chunks = Chunks(of: pairs.count, atMost: 16_384)
    let parts = concurrentMap(count: chunks.count, threads: threads) { chunk in
      expect(chunks[chunk], bases)
    }
    var expectation = Expectation(related: [], sums: [Double](repeating: 0, count: bases.count * 3))
    expectation.related.reserveCapacity(pairs.count)
    for part in parts {
      expectation.related.append(contentsOf: part.related)
      for (place, key) in part.keys.enumerated() {
        for kind in 0..<3 { expectation.sums[Int(key) * 3 + kind] += part.sums[place * 3 + kind] }
      }
    }
    let scale = 1 / (2 * pairs.sample.share)
    for place in expectation.sums.indices { expectation.sums[place] *= scale }
    return expectation
  }

  private struct ChunkExpectation: Sendable {
    var related: [Float] = []
    var keys: [UInt32] = []
    var sums: [Double] = []
  }

  private func expect(_ range: Range<Int>, _ bases: [ClassLikelihoods]) -> ChunkExpectation {
    var result = ChunkExpectation()
    result.related.reserveCapacity(range.count)
    for index in range {
      let key = pairs.patterns.keyOfPair[index]
      let posteriors = pairs.likelihoods(
        of: index, base: bases[Int(key)], partners: partners
      ).posteriors
      result.related.append(Float(posteriors.same + posteriors.household))
      let ends = Double(pairs.sample.ends(pairs.features.pairs[index]))
      // Pairs stand in the order of their patterns, so that a chunk has few.
      if result.keys.last != key {
        result.keys.append(key)
        result.sums.append(contentsOf: [0, 0, 0])
      }
      let place = result.sums.count - 3
      result.sums[place] += posteriors.same * ends
      result.sums[place + 1] += posteriors.household * ends
      result.sums[place + 2] += posteriors.namesake * ends
    }
    return result
  }

  private mutating func maximize(_ expectation: Expectation) {
    let sums = LevelSums(expectation.sums, patterns: pairs.patterns, plan: plan)
    updatePartners(expectation)
    updateUnrelated(sums)
    guard plan.settings.has(.expectationMaximization) else { return }
    updateShares(sums)
    for kind in 0..<3 {
      for place in plan.comparisons.indices {
        parameters.levels[kind][place] = levels(kind, place, sums)
      }
    }
    parameters.swapRate = (sums.swappedSame + 0.5) / (sums.same + 50)
  }

  private mutating func updateUnrelated(_ sums: LevelSums) {
    guard plan.settings.has(.correctedU) else { return }
    parameters.unrelated = randomLevels.unrelated(plan: plan, related: sums.related)
  }

  private mutating func updateShares(_ sums: LevelSums) {
    let records = Double(recordCount)
    // Without a floor the small classes die on small tables and never come back.
    let floors = [min(2, 0.3 * pairCount), 0.02 * records, 0.02 * records]
    let totals = [sums.same, sums.household, sums.namesake]
    parameters.shares = zip(totals, floors).map { max($0, $1) / pairCount }
    let sum = parameters.shares.reduce(0, +)
    if sum > 0.9 { parameters.shares = parameters.shares.map { $0 * 0.9 / sum } }
    parameters.shares = ModelParameters.without(plan.settings.omitted, parameters.shares)
  }

  private func levels(_ kind: Int, _ place: Int, _ sums: LevelSums) -> [Double] {
    let comparison = plan.comparisons[place]
    let prior: [Double]
    switch kind {
    case 0: prior = comparison.prior
    case 1: prior = comparison.household.prior ?? comparison.prior
    default: prior = comparison.namesake.prior ?? comparison.prior
    }
    let weight = ExpectationMaximization.priorWeights[kind] * plan.settings.priorWeight
    let counts = zip(sums.levels[kind][place], prior).map { $0 + weight * $1 }
    let total = counts.reduce(0, +)
    var levels = counts.map { max($0 / total, 1e-7) }
    if kind == 0, [plan.givenPlace, plan.organizationPlace].contains(place),
      plan.settings.has(.identityRules),
      levels[0] < prior[0]
    {
      // Differing names are kept out of M by a rule, so the rest cannot tell how often they are one person's.
      levels = [prior[0]] + levels.dropFirst().map { $0 * (1 - prior[0]) / (1 - levels[0]) }
    }
    guard kind == 0, comparison.isMonotone, plan.settings.has(.monotony) else { return levels }
    return MonotoneLevels.pooled(levels, unrelated: parameters.unrelated[place])
  }

  private mutating func updatePartners(_ expectation: Expectation) {
    guard plan.settings.has(.correctedU) else { return }
    let pairs = pairs
    let chunks = Chunks(of: pairs.active.count, atMost: 16_384)
    let sums = concurrentMap(count: chunks.count, threads: threads) { chunk in
      chunks[chunk].map { value -> Double in
        var sum = 0.0
        for place in Int(pairs.valueStarts[value])..<Int(pairs.valueStarts[value + 1]) {
          let pair = Int(pairs.pairsOfValue[place])
          sum += Double(expectation.related[pair]) * Double(pairs.sample.ends(pairs.features.pairs[pair]))
        }
        return sum
      }
    }.flatMap { $0 }
    var equalRelated = plan.frequencies.map { _ in 0.0 }
    var table = 0
    for (index, id) in pairs.active.enumerated() {
      while table + 1 < partners.bases.count, Int(id) >= partners.bases[table + 1] { table += 1 }
      equalRelated[table] += sums[index] / (2 * pairs.sample.share)
    }
    partners.update(
      relatedSums: sums, sampledHolders: pairs.sampledHolders, active: pairs.active,
      equalRelated: equalRelated)
  }
}
