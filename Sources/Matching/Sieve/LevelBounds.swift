import Foundation
import Records

/// What the levels of one comparison add to ln of the likelihoods of one customer and of a household, at most.
///
/// In memory of its own, since the loops over pairs read it without a retain or a check of bounds.
final class LevelBounds: @unchecked Sendable {
  // Unchecked because of the pointers: what they point to is written by the initializer alone.
  private let most: UnsafeMutablePointer<SIMD2<Double>>
  private let exact: UnsafeMutablePointer<SIMD2<Double>>
  private let withoutU: UnsafeMutablePointer<SIMD2<Double>>
  private let surprises: [UnsafeMutablePointer<Float>]
  private let isFree: SIMD2<Double>
  private let logCoincidence: Double
  private let hasFrequencies: Bool
  /// A bit for each level whose values' frequencies count, from level -1 on.
  private let valueLevels: UInt32
  /// The best level.
  let best: Int
  /// The most that any level gives with any value.
  let anything: SIMD2<Double>

  /// The bounds at a place of a plan; `surprises` has -ln u of every code of each of the comparison's attributes.
  init(place: Int, plan: ComparisonPlan, parameters: ModelParameters, surprises tables: [[Float]]) {
    best = plan.bestLevels[place]
    most = .allocate(capacity: best + 2)
    exact = .allocate(capacity: best + 2)
    withoutU = .allocate(capacity: best + 1)
    most.initialize(to: .zero)
    exact.initialize(to: .zero)
    for level in 0...best {
      let (average, used) = LevelBounds.weights(place, level, plan, parameters)
      (exact + level + 1).initialize(to: average)
      (most + level + 1).initialize(to: level == 0 ? average : pointwiseMax(average, most[level]))
      (withoutU + level).initialize(to: used)
    }
    isFree = SIMD2(1, plan.isFreeInHousehold[place] ? 1 : 0)
    logCoincidence = plan.comparisons[place].logCoincidence
    valueLevels = (0...plan.bestLevels[place]).reduce(0) {
      plan.frequency(at: place, level: $1) == nil ? $0 : $0 | 1 << UInt32($1 + 1)
    }
    hasFrequencies = plan.frequency(at: place, level: best) != nil
    surprises = tables.map { table in
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: max(table.count, 1))
      copy.initialize(to: 0)
      copy.update(from: table, count: table.count)
      return copy
    }
    let largest = tables.flatMap { $0 }.max() ?? 0
    var anything = most[best + 1]
    for level in 0...best {
      let value = LevelBounds.value(
        withoutU[level], isFree, level == best ? logCoincidence : -.infinity, Double(largest))
      anything = pointwiseMax(anything, value)
    }
    self.anything = anything
  }

  deinit {
    most.deallocate()
    exact.deallocate()
    withoutU.deallocate()
    for table in surprises { table.deallocate() }
  }

  /// The most of a level and all below it, with the average value; nothing for level -1.
  @inline(__always)
  func upTo(_ level: Int) -> SIMD2<Double> { most[level &+ 1] }

  /// Whether a value's frequency takes the place of the average at a level.
  @inline(__always)
  func dependsOnValue(_ level: Int) -> Bool { valueLevels & (1 << UInt32(level &+ 1)) != 0 }

  /// What a level gives with the average value; nothing for level -1.
  @inline(__always)
  func average(_ level: Int) -> SIMD2<Double> { exact[level &+ 1] }

  /// What the best level gives to two rows that share a value of the comparison's first attribute.
  @inline(__always)
  func shared(_ code: UInt32) -> SIMD2<Double> { shared(code, level: best, table: 0) }

  /// What a level gives to two rows that share a value, where that value's frequency counts there.
  @inline(__always)
  func shared(_ code: UInt32, level: Int, table: Int) -> SIMD2<Double> {
    if !hasFrequencies { return exact[level &+ 1] }
    return LevelBounds.value(
      withoutU[level], isFree, level == best ? logCoincidence : -.infinity,
      Double(surprises[table][Int(code)]))
  }

  @inline(__always)
  private static func value(
    _ withoutU: SIMD2<Double>, _ isFree: SIMD2<Double>, _ logCoincidence: Double, _ surprise: Double
  ) -> SIMD2<Double> {
    var value = withoutU + isFree * surprise
    if logCoincidence > -surprise { value.y += logCoincidence + surprise }
    return value
  }

  /// What a level gives with the average value, and without any value's u.
  private static func weights(
    _ place: Int, _ level: Int, _ plan: ComparisonPlan, _ parameters: ModelParameters
  ) -> (average: SIMD2<Double>, withoutU: SIMD2<Double>) {
    let logU = log(parameters.unrelated[place][level])
    let logFactor = log(plan.frequency(at: place, level: level)?.factor ?? 1)
    let same = log(parameters.levels[0][place][level])
    if plan.isFreeInHousehold[place] {
      let household = log(parameters.levels[1][place][level])
      return (SIMD2(same - logU, household - logU), SIMD2(same - logFactor, household - logFactor))
    }
    let coincidence = plan.comparisons[place].coincidence(at: level, logU: logU)
    return (SIMD2(same - logU, coincidence), SIMD2(same - logFactor, 0))
  }
}
