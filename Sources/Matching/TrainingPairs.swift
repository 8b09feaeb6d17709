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
  private let values: SharedValues
  private let indexes: ActiveIndexes
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
    patterns = PatternTable(
      features, usedPlaces: values.usedPlaces, order: order, plan: plan)
    kinds = PatternUses(patterns, plan: plan)
    ends = order.map { UInt8(sample.ends(features.pairs[Int($0)])) }
    let tables = concurrentMap(count: plan.frequencies.count, threads: threads) { table in
      TransposedValues(
        values.columns[table], order: order, valueCount: plan.frequencies[table].counts.count)
    }
    let joined = TrainingPairs.joined(tables, ids)
    (active, valueStarts, pairsOfValue) = (joined.active, joined.starts, joined.pairs)
    let indexes = ActiveIndexes(tables)
    sampledHolders = TrainingPairs.holders(tables, plan: plan, sample: sample)
    joints = plan.jointNames.map { indexes.range(of: $0) } ?? 0..<0
    uses = TrainingPairs.uses(
      values, order: order, patterns, kinds, indexes, plan: plan, threads: threads)
    namesOfJoint = TrainingPairs.namesOfJoints(uses, patterns, kinds, count: joints.count, plan: plan)
    self.indexes = indexes
    self.values = values
  }

  /// The number of pairs.
  var count: Int { features.count }

  /// P(related) of each pair, once for each sampled end, where copies alone are related; nil where there are none.
  func relatedCopies(_ plan: ComparisonPlan, except isLeftOut: [Bool] = []) -> [Float]? {
    let copies = patterns.keys.map { plan.isCopy($0.pattern) }
    if !copies.contains(true) { return nil }
    var related = [Float](repeating: 0, count: count)
    for run in patterns.runs where copies[Int(run.key)] {
      for pair in Int(run.start)..<Int(run.end) where isLeftOut.isEmpty || !isLeftOut[pair] {
        related[pair] = Float(ends[pair])
      }
    }
    return related
  }

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

  /// Calls `body` with every value that a pair shares.
  func forEachShared(by pair: Int, _ body: (Int) -> Void) {
    let index = Int(order[pair])
    for (table, columns) in values.columns.enumerated() {
      for column in columns where column[index] != 0 { body(indexes.index(table, column[index])) }
    }
  }

  /// The joint name that a pair shares; nil where there is none.
  func sharedJointName(of pair: Int, _ plan: ComparisonPlan) -> Int? {
    guard let table = plan.jointNames else { return nil }
    let value = values.columns[table][0][Int(order[pair])]
    return value == 0 ? nil : indexes.index(table, value)
  }

  /// The values of all tables, one after the other.
  private static func joined(
    _ tables: [TransposedValues], _ ids: ValueIDs
  ) -> (active: [UInt32], starts: [UInt32], pairs: [UInt32]) {
    var active: [UInt32] = []
    var starts: [UInt32] = [0]
    active.reserveCapacity(tables.reduce(0) { $0 + $1.active.count })
    starts.reserveCapacity(active.capacity + 1)
    for (table, values) in tables.enumerated() {
      for (value, count) in zip(values.active, values.counts) {
        active.append(ids.id(table, value))
        starts.append(starts[starts.count - 1] + count)
      }
    }
    return (active, starts, Array(tables.map(\.pairs).joined()))
  }

  private static func holders(
    _ tables: [TransposedValues], plan: ComparisonPlan, sample: RecordSample
  ) -> [UInt32] {
    if sample.isWhole {
      return tables.enumerated().flatMap { table, values in
        values.active.map { plan.frequencies[table].counts[Int($0)] }
      }
    }
    let rowCount = plan.frequencies.first?.rowCount ?? 0
    let rows = (0..<UInt32(rowCount)).filter { sample.contains($0) }
    return tables.enumerated().flatMap { table, values in
      let frequencies = plan.frequencies[table]
      var counts = [UInt32](repeating: 0, count: frequencies.counts.count)
      for row in rows {
        for place in frequencies.range(of: Int(row)) { counts[Int(frequencies.ids[place])] += 1 }
      }
      return values.active.map { counts[Int($0)] }
    }
  }

  /// The uses in the order of patterns.
  private static func uses(
    _ values: SharedValues, order: [UInt32], _ patterns: PatternTable, _ kinds: PatternUses,
    _ indexes: ActiveIndexes, plan: ComparisonPlan, threads: Int
  ) -> [UInt32] {
    let joints = plan.jointNames.map { indexes.range(of: $0) } ?? 0..<0
    return concurrentMap(count: patterns.chunks.count, threads: threads) { chunk in
      var uses: [UInt32] = []
      uses.reserveCapacity(patterns.chunks[chunk].count * 4)
      for run in patterns.runs(ofChunk: chunk).map({ patterns.runs[$0] }) {
        let ofKey = Int(kinds.starts[Int(run.key)])..<Int(kinds.starts[Int(run.key) + 1])
        for pair in Int(run.start)..<Int(run.end) {
          let index = Int(order[pair])
          for kind in ofKey {
            let table = Int(kinds.uses[kind].table)
            uses.append(UInt32(indexes.index(table, values.columns[table][0][index])))
          }
          guard kinds.hasJointName[Int(run.key)], let table = plan.jointNames else { continue }
          let joint = values.columns[table][0][index]
          uses.append(UInt32(joint == 0 ? joints.count : indexes.index(table, joint) - joints.lowerBound))
        }
      }
      return uses
    }.flatMap { $0 }
  }

  /// The given name and surname of each joint name that is the last of a pair's values.
  private static func namesOfJoints(
    _ uses: [UInt32], _ patterns: PatternTable, _ kinds: PatternUses, count: Int, plan: ComparisonPlan
  ) -> [(given: UInt32, surname: UInt32)] {
    var names = [(given: UInt32, surname: UInt32)](repeating: (0, 0), count: count)
    for run in patterns.runs where kinds.hasJointName[Int(run.key)] {
      let places = plan.placesOfWholeName(patterns.keys[Int(run.key)].usedPlaces)
      let width = kinds.width(of: Int(run.key))
      var use = Int(run.firstUse)
      for _ in run.start..<run.end {
        let joint = Int(uses[use + width - 1])
        if joint < count { names[joint] = (uses[use + places.given], uses[use + places.surname]) }
        use += width
      }
    }
    return names
  }
}

/// The index of each value of each table among the active values.
struct ActiveIndexes: Sendable {
  private let indexes: [RankedSet]
  private let starts: [Int]

  /// The indexes of tables that stand one after the other.
  init(_ tables: [TransposedValues]) {
    indexes = tables.map(\.indexes)
    var starts = [0]
    for table in tables { starts.append(starts[starts.count - 1] + table.active.count) }
    self.starts = starts
  }

  /// The index of a value that pairs share.
  @inline(__always)
  func index(_ table: Int, _ value: UInt32) -> Int {
    starts[table] + (indexes[table].place(of: Int(value)) ?? 0)
  }

  /// The active values of a table.
  func range(of table: Int) -> Range<Int> { starts[table]..<starts[table + 1] }
}

extension ComparisonPlan {
  /// Where given name and surname stand among the used places, a bit for each.
  @inline(__always)
  func placesOfWholeName(_ used: UInt16) -> (given: Int, surname: Int) {
    let rank = { (place: Int?) in (used & ((1 << UInt16(place ?? 0)) - 1)).nonzeroBitCount }
    return (rank(givenPlace), rank(surnamePlace))
  }
}
