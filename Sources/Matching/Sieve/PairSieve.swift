import Foundation
import Records

/// Compares pairs as far as it takes to know that they cannot be worth keeping, whatever the rest would say.
///
/// Most candidate pairs are strangers who share a street, or a surname and an initial. The sum of what every comparison can
/// give at most, told from a few words of each row, bounds what a pair's likelihoods can be: six of seven pairs end
/// there. Of the others one comparison after the other is made, and each takes the place of its bound.
struct PairSieve: Sendable {
  private let rows: RowSketches
  private let judge: PairJudge
  private let bounds: [[LevelBounds]]
  private let prior: SIMD2<Double>
  private let least: SIMD2<Double>
  private let logSwapRate: Double

  /// Pairs of a block: their rows' words stay in the core's cache from one comparison to the next.
  private static let blockSize = 256

  /// More than sums of bounds in another order can differ by rounding.
  private static let tolerance = 1e-6

  /// A sieve for pairs that a judge would not keep, not even with `slack` nats more.
  init(_ rows: RowSketches, judge: PairJudge, table: RecordTable, slack: Double) {
    self.rows = rows
    self.judge = judge
    let plan = judge.plan
    let surprises = plan.frequencies.map {
      PairSieve.surprises(of: $0, in: plan, table, partners: judge.partners)
    }
    bounds = rows.parts.map { part in
      part.places.map { place in
        let tables = plan.comparisons[place].attributes.map { index in
          plan.frequencies.firstIndex { $0.attribute == index }.map { surprises[$0] } ?? []
        }
        return LevelBounds(place: place, plan: plan, parameters: judge.parameters, surprises: tables)
      }
    }
    logSwapRate = log(judge.parameters.swapRate)
    let shares = judge.parameters.shares
    prior = SIMD2(log(shares[0]) + plan.calibration, log(shares[1])) - log(max(1e-9, 1 - shares.reduce(0, +)))
    least = SIMD2(PairJudge.leastSame, PairJudge.leastHousehold) - (slack + PairSieve.tolerance)
  }

  /// -ln u of each of an attribute's values, rounded up; the largest of all partitions.
  private static func surprises(
    of frequencies: ValueFrequencies, in plan: ComparisonPlan, _ records: RecordTable,
    partners: UnrelatedPartners
  ) -> [Float] {
    guard let index = frequencies.attribute,
      let table = plan.frequencies.firstIndex(where: { $0 === frequencies })
    else { return [] }
    let attribute = records.attributes[index]
    var surprises = [Float](repeating: 0, count: attribute.values.count)
    if records.partitions == nil {
      // Without partitions a value's number is its code.
      for code in 1..<max(1, surprises.count) where !attribute.isNoEvidence[code] {
        surprises[code] = Float(-partners.logU(of: Int(partners.id(table, UInt32(code))))).nextUp
      }
      return surprises
    }
    for place in attribute.codes.indices where frequencies.ids[place] != 0 {
      let surprise = Float(-partners.logU(of: Int(partners.id(table, frequencies.ids[place])))).nextUp
      let code = Int(attribute.codes[place])
      surprises[code] = max(surprises[code], surprise)
    }
    return surprises
  }

  /// The pairs that may be worth keeping, compared, in their order.
  func survivors(of pairs: [CandidatePair]) -> PairFeatures {
    var survivors = SievedPairs(of: pairs.count)
    pairs.withUnsafeBufferPointer { pairs in
      survivors.withRoom(for: PairSieve.blockSize) { survivors, sums in
        for first in stride(from: 0, to: pairs.count, by: PairSieve.blockSize) {
          let block = UnsafeBufferPointer(
            rebasing: pairs[first..<min(first + PairSieve.blockSize, pairs.count)])
          rows.fetch(block)
          sums.update(repeating: prior, count: block.count)
          for (part, bounds) in zip(rows.parts, bounds) {
            part.sketch.addBounds(of: rows.words(of: part, for: block), bounds: bounds, to: sums)
          }
          for index in 0..<block.count where sums[index].x > least.x || sums[index].y > least.y {
            survivors.append(block[index], sum: sums[index])
          }
        }
      }
    }
    // Names, which come first in a plan and take longest, for those alone that are left by then.
    for place in rows.parts.indices.reversed() { compare(&survivors, place) }
    return survivors.features
  }

  /// Makes one comparison, puts it in the place of its bound, and drops the pairs that cannot be kept any more.
  private func compare(_ survivors: inout SievedPairs, _ place: Int) {
    let part = rows.parts[place]
    let bounds = bounds[place]
    survivors.narrow(to: least) { pairs, sums, results, partBounds in
      let words = rows.words(of: part, for: pairs)
      part.sketch.addBounds(of: words, bounds: bounds, to: partBounds)
      part.sketch.compare(words, to: results, first: part.places.lowerBound)
      for index in 0..<pairs.count {
        if part.places.count == 1 {
          let found = found(results.patterns[index], at: part.places.lowerBound, bounds[0])
          if let found { sums[index] += found - partBounds[index] }
        } else {
          let codes = PersonNameComparison.NameCodes(words.left(index).pointee)
          let found = found(
            pairs[index], results.patterns[index], results.flags[index], codes, bounds, at: part.places)
          sums[index] += found - partBounds[index]
        }
      }
    }
  }

  /// What a comparison's levels give; nil where they depend on the value that the pair shares, which the bound has in it.
  @inline(__always)
  private func found(
    _ pattern: AgreementPattern, at place: Int, _ bounds: LevelBounds
  ) -> SIMD2<Double>? {
    if bounds.dependsOnValue(pattern[place]) { return nil }
    let average = bounds.average(pattern[place])
    // Of two organisations the name says nothing of a household.
    return place == judge.plan.organizationPlace ? pointwiseMax(average, SIMD2(average.x, 0)) : average
  }

  /// What given name and surname give, which may be swapped, or frequent together; `codes` are the left row's.
  private func found(
    _ pair: CandidatePair, _ pattern: AgreementPattern, _ flags: PairFlags,
    _ codes: PersonNameComparison.NameCodes, _ bounds: [LevelBounds], at places: Range<Int>
  ) -> SIMD2<Double> {
    let levels = (pattern[places.lowerBound], pattern[places.lowerBound + 1])
    if flags.contains(.swappedNames) {
      return bounds[0].average(levels.0) + bounds[1].average(levels.1) + SIMD2(logSwapRate, 0)
    }
    let isShared = (bounds[0].dependsOnValue(levels.0), bounds[1].dependsOnValue(levels.1))
    let given = isShared.0 ? bounds[0].shared(codes.given) : bounds[0].average(levels.0)
    let surname = isShared.1 ? bounds[1].shared(codes.surname) : bounds[1].average(levels.1)
    let raise = isShared.0 && isShared.1 ? judge.jointNameRaise(pair, pattern, flags) : 0
    return given + surname - raise
  }
}
