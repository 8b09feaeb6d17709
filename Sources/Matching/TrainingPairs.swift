import Parallel
import Records

/// Pairs made ready for EM, in the order of their patterns: the values that take the place of averages, and for each value
/// the pairs that share it.
struct TrainingPairs: Sendable {
  /// The pairs as they came.
  let features: PairFeatures
  /// The pairs by their patterns, then as they came: places in ``features``.
  let order: [UInt32]
  let patterns: PatternTable
  /// What the values of each pattern's pairs mean.
  let kinds: PatternUses
  let sample: RecordSample
  /// How many ends of each pair are sampled, in the order of patterns.
  let ends: [UInt8]
  /// The values that pairs share, ascending by id.
  let active: [UInt32]
  /// For each active value, its holders among the sampled records.
  let sampledHolders: [UInt32]
  /// Where each active value's pairs begin in ``pairsOfValue``.
  let valueStarts: [UInt32]
  /// Pairs in the order of patterns.
  let pairsOfValue: [UInt32]
  /// The active values that each pair shares, pair after pair in the order of patterns.
  let shared: [UInt32]
  /// Where each pair's begin in ``shared``, with one entry more.
  let sharedStarts: [UInt32]
  /// The active values that take the place of averages, pair after pair in the order of patterns, by place; after a whole
  /// name the joint name among those of ``joints``, or their number where it has none.
  let uses: [UInt32]
  /// The active values that are joint names.
  let joints: Range<Int>
  /// For each of these the given name and the surname.
  let namesOfJoint: [(given: UInt32, surname: UInt32)]

  /// Prepares pairs; in a sampled table only those with an end in the sample count.
  init(_ pairs: ComparedPairs, plan: ComparisonPlan, sample: RecordSample, threads: Int) {
    let ids = ValueIDs(plan.frequencies)
    let (features, values) = (pairs.features, pairs.values)
    let order = features.orderByPattern(threads: threads)
    self.features = features
    self.order = order
    self.sample = sample
    patterns = PatternTable(features, values, order: order, rules: IdentityRules(plan: plan))
    kinds = PatternUses(patterns, plan: plan)
    ends = order.map { UInt8(sample.ends(features.pairs[Int($0)])) }
    let transposed = TransposedValues(values, order: order, valueCount: ids.count)
    active = transposed.active
    valueStarts = transposed.starts
    pairsOfValue = transposed.pairs
    shared = transposed.shared
    sharedStarts = transposed.sharedStarts
    sampledHolders = TrainingPairs.holders(transposed, plan: plan, ids: ids, sample: sample)
    joints = transposed.range(of: plan.jointNames.map { ids.bases[$0]..<ids.bases[$0 + 1] } ?? 0..<0)
    (uses, namesOfJoint) = TrainingPairs.uses(values, order: order, transposed, joints: joints, plan: plan)
  }

  /// The number of pairs.
  var count: Int { features.count }

  /// For each active value the sum of a number of each of the pairs that share it.
  func sumsByValue(_ numbers: [Float], threads: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: active.count)
    concurrentForEach(slicesOf: &sums, chunk: 16_384, threads: threads) { sums, range in
      for value in range { sums[value - range.lowerBound] = sum(of: value, numbers) }
    }
    return sums
  }

  /// The sum of a number of each of the pairs that share a value.
  @inline(__always)
  func sum(of value: Int, _ numbers: [Float]) -> Double {
    let pairs = pairsOfValue.span
    let numbers = numbers.span
    var sum = 0.0
    for place in Int(valueStarts[value])..<Int(valueStarts[value + 1]) {
      sum += Double(numbers[Int(pairs[place])])
    }
    return sum
  }

  private static func holders(
    _ transposed: TransposedValues, plan: ComparisonPlan, ids: ValueIDs, sample: RecordSample
  ) -> [UInt32] {
    if sample.isWhole {
      let counts = plan.frequencies.map(\.counts)
      var table = 0
      return transposed.active.map { id in
        while Int(id) >= ids.bases[table + 1] { table += 1 }
        return counts[table][Int(id) - ids.bases[table]]
      }
    }
    let rowCount = plan.frequencies.first?.rowCount ?? 0
    let rows = (0..<UInt32(rowCount)).filter { sample.contains($0) }
    var counts = [UInt32](repeating: 0, count: transposed.active.count)
    for (table, frequencies) in plan.frequencies.enumerated() {
      for row in rows {
        for place in frequencies.range(of: Int(row)) where frequencies.ids[place] != 0 {
          let index = transposed.indexOfID[Int(ids.id(table, frequencies.ids[place]))]
          if index != TransposedValues.none { counts[Int(index)] += 1 }
        }
      }
    }
    return counts
  }

  /// The uses in the order of patterns, and the names that belong to each joint name.
  private static func uses(
    _ values: SharedValues, order: [UInt32], _ transposed: TransposedValues, joints: Range<Int>,
    plan: ComparisonPlan
  ) -> ([UInt32], [(given: UInt32, surname: UInt32)]) {
    var uses: [UInt32] = []
    uses.reserveCapacity(values.uses.count)
    var names = [(given: UInt32, surname: UInt32)](repeating: (0, 0), count: joints.count)
    for place in order {
      let index = Int(place)
      var range = Int(values.useStarts[index])..<Int(values.useStarts[index + 1])
      let isWhole = plan.hasWholeName(values.usedPlaces[index])
      if isWhole { range = range.dropLast() }
      let first = uses.count
      for use in range { uses.append(transposed.indexOfID[Int(values.uses[use])]) }
      guard isWhole else { continue }
      let id = values.uses[range.upperBound]
      let joint = id == 0 ? joints.count : Int(transposed.indexOfID[Int(id)]) - joints.lowerBound
      uses.append(UInt32(joint))
      if id != 0 {
        let places = plan.placesOfWholeName(values.usedPlaces[index])
        names[joint] = (uses[first + places.given], uses[first + places.surname])
      }
    }
    return (uses, names)
  }
}

extension ComparisonPlan {
  /// Where given name and surname stand among the used places, a bit for each.
  @inline(__always)
  func placesOfWholeName(_ used: UInt16) -> (given: Int, surname: Int) {
    let rank = { (place: Int?) in (used & ((1 << UInt16(place ?? 0)) - 1)).nonzeroBitCount }
    return (rank(givenPlace), rank(surnamePlace))
  }
}
