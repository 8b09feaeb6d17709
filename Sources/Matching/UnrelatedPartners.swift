import Foundation
import Records

/// How many records that have nothing to do with him share a value with its holder, for every value of every frequency
/// table: term frequencies from which the duplicates themselves are taken out.
///
/// This one number is the term-frequency adjustment and the recognition of hubs and placeholders in one: a value that
/// only duplicates share has none, a shop's own phone has hundreds.
struct UnrelatedPartners: Sendable {
  /// The first id of each frequency table among all.
  let bases: [Int]
  /// Records that hold each value.
  let counts: [UInt32]
  /// Records of the value's partition that hold any value.
  let holders: [UInt32]
  /// ln of each value's u: P(an unrelated record has the value, too | a record has it).
  private(set) var logU: [Double]
  /// Expected unrelated partners of a holder.
  private(set) var partners: [Double]
  private let frequencies: [ValueFrequencies]

  /// Before any pair is judged, every other holder of a value is unrelated.
  init(_ frequencies: [ValueFrequencies]) {
    self.frequencies = frequencies
    var bases: [Int] = []
    var counts: [UInt32] = []
    for table in frequencies {
      bases.append(counts.count)
      counts.append(contentsOf: table.counts)
    }
    self.bases = bases
    holders = frequencies.flatMap(\.holders)
    self.counts = counts
    partners = counts.map { max(0, Double($0) - 1) }
    logU = [Double](repeating: 0, count: counts.count)
    update(relatedSums: [], sampledHolders: [], active: [], equalRelated: frequencies.map { _ in 0 })
  }

  /// The number of values.
  var count: Int { counts.count }

  /// The id of a table's value among all.
  @inline(__always)
  func id(_ table: Int, _ value: UInt32) -> UInt32 { UInt32(bases[table]) + value }

  /// Takes the judged pairs into account.
  ///
  /// - Parameters:
  ///   - relatedSums: for each active value, the sum over pairs that share it of P(related), once for each end of the
  ///     pair that is sampled.
  ///   - sampledHolders: for each active value, its holders among the sampled records.
  ///   - active: the values that pairs share, by id.
  ///   - equalRelated: for each table, expected related pairs among those that share a value.
  mutating func update(
    relatedSums: [Double], sampledHolders: [UInt32], active: [UInt32], equalRelated: [Double]
  ) {
    for index in active.indices {
      let id = Int(active[index])
      let related = relatedSums[index] / Double(max(sampledHolders[index], 1))
      partners[id] = max(Double(counts[id]) - 1 - related, 0)
    }
    for (table, frequencies) in frequencies.enumerated() {
      let rate = max(frequencies.equalPairCount - equalRelated[table], 0.5) / frequencies.pairCount
      let addition = min(0.5, 100 * min(max(rate, 1e-9), 0.9))
      for value in 0..<frequencies.counts.count {
        let id = bases[table] + value
        logU[id] = log(max((partners[id] + addition) / max(Double(holders[id]) + addition, 1), 1e-8))
      }
    }
  }

  /// The largest difference of any value's ln u, in nats, to what it was before.
  func distance(to other: UnrelatedPartners) -> Double {
    var largest = 0.0
    for id in logU.indices { largest = max(largest, abs(logU[id] - other.logU[id])) }
    return largest
  }

  /// Supposes that values of few holders are shared by duplicates alone: for passes that must not lose a pair.
  mutating func suppose(relatedUpTo limit: UInt32) {
    for id in counts.indices where counts[id] <= limit { partners[id] = 0 }
    update(relatedSums: [], sampledHolders: [], active: [], equalRelated: frequencies.map { _ in 0 })
  }

  /// How much the surname's u is to be raised, in nats, since the two names together are more frequent than their
  /// frequencies say.
  ///
  /// u(given)·u(surname) becomes at least (partners + n/2·u(given)·u(surname)) / 1.5n, n the partition's records with
  /// both names.
  @inline(__always)
  func jointNameRaise(given: UInt32, surname: UInt32, joint: UInt32) -> Double {
    let holders = Double(holders[Int(joint)])
    let product = logU[Int(given)] + logU[Int(surname)]
    let smoothed = (partners[Int(joint)] + 0.5 * holders * exp(product)) / (1.5 * holders)
    return max(0, log(max(smoothed, 1e-12)) - product)
  }
}
