import Parallel
import Records

/// Pairs made ready for EM: features, shared values, patterns, and for each value the pairs that share it.
struct TrainingPairs: Sendable {
  let features: PairFeatures
  let values: SharedValues
  let patterns: PatternTable
  let sample: RecordSample
  /// The values that pairs share, ascending.
  let active: [UInt32]
  /// Where each active value's pairs begin in ``pairsOfValue``.
  let valueStarts: [UInt32]
  let pairsOfValue: [UInt32]
  /// For each active value, its holders among the sampled records.
  let sampledHolders: [UInt32]

  /// Prepares pairs; in a sampled table only those with an end in the sample count.
  init(
    _ features: PairFeatures, plan: ComparisonPlan, partners: UnrelatedPartners, sample: RecordSample,
    threads: Int
  ) {
    self.features = features
    self.sample = sample
    values = SharedValues.of(features, plan: plan, values: partners, threads: threads)
    patterns = PatternTable(features, values, rules: IdentityRules(plan: plan))
    (active, valueStarts, pairsOfValue) = TrainingPairs.transposed(values, valueCount: partners.count)
    sampledHolders = TrainingPairs.holders(active, plan: plan, partners: partners, sample: sample)
  }

  /// The number of pairs.
  var count: Int { features.count }

  private static func transposed(
    _ values: SharedValues, valueCount: Int
  ) -> (active: [UInt32], starts: [UInt32], pairs: [UInt32]) {
    var counts = [UInt32](repeating: 0, count: valueCount)
    for id in values.shared { counts[Int(id)] += 1 }
    var active: [UInt32] = []
    var starts: [UInt32] = [0]
    var next = [UInt32](repeating: 0, count: valueCount)
    for id in counts.indices where counts[id] > 0 {
      active.append(UInt32(id))
      next[id] = starts[starts.count - 1]
      starts.append(next[id] + counts[id])
    }
    var pairs = [UInt32](repeating: 0, count: values.shared.count)
    for pair in 0..<(values.sharedStarts.count - 1) {
      for place in Int(values.sharedStarts[pair])..<Int(values.sharedStarts[pair + 1]) {
        let id = Int(values.shared[place])
        pairs[Int(next[id])] = UInt32(pair)
        next[id] += 1
      }
    }
    return (active, starts, pairs)
  }

  private static func holders(
    _ active: [UInt32], plan: ComparisonPlan, partners: UnrelatedPartners, sample: RecordSample
  ) -> [UInt32] {
    if sample.isWhole { return active.map { partners.counts[Int($0)] } }
    var counts = [UInt32](repeating: 0, count: partners.count)
    for (table, frequencies) in plan.frequencies.enumerated() {
      let rows = frequencies.rowStarts.isEmpty ? frequencies.ids.count : frequencies.rowStarts.count - 1
      for row in 0..<rows where sample.contains(UInt32(row)) {
        for place in frequencies.range(of: row) where frequencies.ids[place] != 0 {
          counts[Int(partners.id(table, frequencies.ids[place]))] += 1
        }
      }
    }
    return active.map { counts[Int($0)] }
  }

  /// A pair's likelihoods: those of its pattern, with the values that it shares.
  @inline(__always)
  func likelihoods(
    of pair: Int, base: ClassLikelihoods, partners: UnrelatedPartners
  ) -> ClassLikelihoods {
    var likelihoods = base
    let first = Int(values.useStarts[pair])
    for place in first..<Int(values.useStarts[pair + 1]) {
      let use = values.uses[place]
      likelihoods.add(use, logU: partners.logU[Int(use.id)])
    }
    if values.joints[pair] != 0 {
      likelihoods.raiseSurname(
        partners.jointNameRaise(
          given: values.uses[first].id, surname: values.uses[first + 1].id, joint: values.joints[pair]))
    }
    return likelihoods
  }
}
