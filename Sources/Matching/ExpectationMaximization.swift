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
  /// What it learns from.
  let pairs: TrainingPairs
  private let classes: PairClasses
  private let randomLevels: RandomLevels
  private let recordCount: Int
  private let pairCount: Double
  private let threads: Int
  private(set) var parameters: ModelParameters
  private(set) var values: ActiveValues
  private(set) var iterations = 0
  private(set) var hasConverged = false
  /// Of each class of pairs, as of the last E step.
  ///
  /// Kept from one iteration to the next like ``related``: memory that was new each time took a third of the E step.
  private var posteriors: [Posteriors] = []
  /// P(related) of each pair, once for each sampled end, as of the last E step.
  private var related: [Float] = []

  /// EM at its start: priors, and every pair unrelated.
  init(
    plan: ComparisonPlan, pairs: TrainingPairs, randomLevels: RandomLevels, recordCount: Int,
    pairCount: Double,
    threads: Int
  ) {
    self.plan = plan
    self.pairs = pairs
    classes = PairClasses(pairs)
    self.randomLevels = randomLevels
    self.recordCount = recordCount
    self.pairCount = pairCount
    self.threads = threads
    values = ActiveValues(pairs.active, sampledHolders: pairs.sampledHolders, plan.frequencies)
    parameters = ModelParameters(plan: plan, recordCount: recordCount, pairCount: pairCount)
    parameters.unrelated = randomLevels.unrelated(
      plan: plan, related: plan.comparisons.map { $0.prior.map { _ in 0 } })
  }

  /// Iterates until nothing moves any more, or as often as is allowed.
  mutating func run() {
    supposeCopiesRelated()
    posteriors = [Posteriors](repeating: Posteriors(), count: classes.classes.count)
    related = [Float](repeating: 0, count: pairs.count)
    while iterations < ExpectationMaximization.mostIterations, !hasConverged {
      let sums = expect()
      let before = parameters
      maximize(LevelSums(sums, patterns: pairs.patterns, plan: plan))
      iterations += 1
      hasConverged =
        iterations > 3 && parameters.distance(to: before) < ExpectationMaximization.tolerance
    }
    (posteriors, related) = ([], [])
  }

  /// Starts from the belief that records which agree in all that they say, in a name and in a contact among it, are
  /// related.
  ///
  /// Without it a table of copies alone would look like one of frequent values, and nothing would ever be learned.
  private mutating func supposeCopiesRelated() {
    guard let copies = copies() else { return }
    updatePartners(copies.related)
    updateUnrelated(LevelSums(copies.sums, patterns: pairs.patterns, plan: plan))
  }

  /// What an E step would give in which copies alone are related; nil where there are none.
  private func copies() -> (related: [Float], sums: [Double])? {
    guard let related = pairs.relatedCopies(plan) else { return nil }
    var sums = [Double](repeating: 0, count: pairs.patterns.keys.count * 3)
    for run in pairs.patterns.runs {
      for pair in Int(run.start)..<Int(run.end) where related[pair] > 0 {
        sums[Int(run.key) * 3] += Double(pairs.ends[pair]) / (2 * pairs.sample.share)
      }
    }
    return (related, sums)
  }

  /// Pairs that it was run on.
  var trainingPairCount: Int { pairs.count }

  /// The pairs under the parameters and the values' partners as they are now.
  var judged: JudgedPairs {
    JudgedPairs(
      pairs: pairs, isLeftOut: [], plan: plan, parameters: parameters, values: values, threads: threads)
  }

  /// The E step: sets ``related``, and returns the classes' sums by pattern.
  private mutating func expect() -> [Double] {
    let likelihoods = PatternLikelihoods(parameters, plan)
    let bases = pairs.patterns.keys.map { likelihoods.likelihoods(of: $0) }
    updatePosteriors(bases)
    let (pairs, classes, posteriors, threads) = (pairs, classes, posteriors, threads)
    let parts = related.withUnsafeMutableBufferPointer { buffer in
      // Each chunk writes its own pairs.
      let related = DisjointlyUsed(buffer)
      return concurrentMap(count: pairs.patterns.chunks.count, threads: threads) { chunk in
        ExpectationMaximization.expect(chunk, of: pairs, classes, posteriors, to: related.buffer)
      }
    }
    var sums = [Double](repeating: 0, count: bases.count * 3)
    for part in parts {
      for (place, key) in part.keys.enumerated() {
        for kind in 0..<3 { sums[Int(key) * 3 + kind] += part.sums[place * 3 + kind] }
      }
    }
    let scale = 1 / (2 * pairs.sample.share)
    for place in sums.indices { sums[place] *= scale }
    return sums
  }

  /// P(M), P(H), P(N) of a class of pairs.
  private struct Posteriors: Sendable {
    var same = 0.0
    var household = 0.0
    var namesake = 0.0
    var related: Float = 0
  }

  private mutating func updatePosteriors(_ bases: [ClassLikelihoods]) {
    let reader = LikelihoodReader(pairs, values)
    let classes = classes.classes
    concurrentForEach(slicesOf: &posteriors, chunk: 8_192, threads: threads) { slice, range in
      for index in range {
        let found = classes[index]
        let posteriors = reader.likelihoods(
          of: Int(found.key), firstUse: Int(found.firstUse), base: bases[Int(found.key)]
        ).posteriors
        slice[index - range.lowerBound] = Posteriors(
          same: posteriors.same, household: posteriors.household, namesake: posteriors.namesake,
          related: Float(posteriors.same + posteriors.household))
      }
    }
  }

  /// The sums of a chunk by pattern.
  private struct ChunkSums: Sendable {
    var keys: [UInt32] = []
    var sums: [Double] = []
  }

  private static func expect(
    _ chunk: Int, of pairs: TrainingPairs, _ classes: PairClasses, _ posteriors: [Posteriors],
    to related: UnsafeMutableBufferPointer<Float>
  ) -> ChunkSums {
    var result = ChunkSums()
    let posteriors = posteriors.span
    let ends = pairs.ends.span
    let classOfPair = classes.classOfPair.span
    for index in pairs.patterns.runs(ofChunk: chunk) {
      let run = pairs.patterns.runs[index]
      // Pairs stand in the order of their patterns, so that a chunk has few.
      if result.keys.last != run.key {
        result.keys.append(run.key)
        result.sums.append(contentsOf: [0, 0, 0])
      }
      let place = result.sums.count - 3
      var sums = (result.sums[place], result.sums[place + 1], result.sums[place + 2])
      for pair in Int(run.start)..<Int(run.end) {
        let found = posteriors[Int(classOfPair[pair])]
        let ends = Double(ends[pair])
        related[pair] = found.related * Float(ends)
        sums.0 += found.same * ends
        sums.1 += found.household * ends
        sums.2 += found.namesake * ends
      }
      (result.sums[place], result.sums[place + 1], result.sums[place + 2]) = sums
    }
    return result
  }

  private mutating func maximize(_ sums: LevelSums) {
    updatePartners(related)
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
    let counts = zip(sums.levels(kind, place), prior).map { $0 + weight * $1 }
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

  private mutating func updatePartners(_ related: [Float]) {
    guard plan.settings.has(.correctedU) else { return }
    values.update(relatedSums: pairs.sumsByValue(related, threads: threads), share: pairs.sample.share)
  }
}
