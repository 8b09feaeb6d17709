import Records

/// Drops the pairs of strangers that cannot be worth keeping, whatever their comparison would say.
///
/// The sum of what every comparison can give at most is a bound of what the pair's likelihoods can be; nine of ten
/// candidate pairs stay below what is kept, at a tenth of the cost of a comparison.
struct PairSieve: Sendable {
  private let rows: RowSketches
  private let bounds: [[LevelBounds]]
  private let prior: SIMD2<Double>
  private let least: SIMD2<Double>

  /// Pairs of a block: their rows' words stay in the core's cache from one comparison to the next.
  private static let blockSize = 256

  /// More than sums of bounds in another order can differ by rounding.
  private static let tolerance = 1e-6

  /// A sieve for pairs that a judge with these numbers would not keep, not even with `slack` nats more.
  init(
    _ rows: RowSketches, plan: ComparisonPlan, parameters: ModelParameters, partners: UnrelatedPartners,
    attributes: [Attribute], slack: Double
  ) {
    self.rows = rows
    let surprises = plan.frequencies.map {
      PairSieve.surprises(of: $0, in: plan, attributes: attributes, partners: partners)
    }
    bounds = rows.parts.map { part in
      part.places.map { place in
        let tables = plan.comparisons[place].attributes.map { index in
          plan.frequencies.firstIndex { $0.attribute == index }.map { surprises[$0] } ?? []
        }
        return LevelBounds(place: place, plan: plan, parameters: parameters, surprises: tables)
      }
    }
    let none = LevelWeights(plan: plan, parameters: parameters).prior
    prior = SIMD2(none.same, none.household)
    least = SIMD2(PairJudge.leastSame, PairJudge.leastHousehold) - (slack + PairSieve.tolerance)
  }

  /// -ln u of each of an attribute's values, rounded up; the largest of all partitions.
  private static func surprises(
    of frequencies: ValueFrequencies, in plan: ComparisonPlan, attributes: [Attribute],
    partners: UnrelatedPartners
  ) -> [Float] {
    guard let index = frequencies.attribute,
      let table = plan.frequencies.firstIndex(where: { $0 === frequencies })
    else { return [] }
    let attribute = attributes[index]
    var surprises = [Float](repeating: 0, count: attribute.values.count)
    for place in attribute.codes.indices where frequencies.ids[place] != 0 {
      let surprise = Float(-partners.logU[Int(partners.id(table, frequencies.ids[place]))]).nextUp
      let code = Int(attribute.codes[place])
      surprises[code] = max(surprises[code], surprise)
    }
    return surprises
  }

  /// The pairs that may be worth keeping, in their order.
  func survivors(of pairs: [CandidatePair]) -> [CandidatePair] {
    var kept: [CandidatePair] = []
    withUnsafeTemporaryAllocation(of: SIMD2<Double>.self, capacity: PairSieve.blockSize) { memory in
      guard let sums = memory.baseAddress else { return }
      pairs.withUnsafeBufferPointer { pairs in
        for first in stride(from: 0, to: pairs.count, by: PairSieve.blockSize) {
          let block = UnsafeBufferPointer(
            rebasing: pairs[first..<min(first + PairSieve.blockSize, pairs.count)])
          addBounds(of: block, to: sums)
          for index in 0..<block.count where sums[index].x > least.x || sums[index].y > least.y {
            kept.append(block[index])
          }
        }
      }
    }
    return kept
  }

  private func addBounds(of block: UnsafeBufferPointer<CandidatePair>, to sums: UnsafeMutablePointer<SIMD2<Double>>)
  {
    sums.initialize(repeating: prior, count: block.count)
    for (part, bounds) in zip(rows.parts, bounds) {
      let pairs = SketchedPairs(pairs: block, words: rows.words + part.firstWord, stride: rows.stride)
      part.sketch.addBounds(of: pairs, bounds: bounds, to: sums)
    }
  }
}
