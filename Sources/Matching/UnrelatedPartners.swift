import Foundation
import Parallel
import Records

/// How many records that have nothing to do with him share a value with its holder, for every value of every frequency
/// table: term frequencies from which the duplicates themselves are taken out.
///
/// This one number is the term-frequency adjustment and the recognition of hubs and placeholders in one: a value that
/// only duplicates share has none, a shop's own phone has hundreds.
struct UnrelatedPartners: Sendable {
  /// Numbers the values.
  let ids: ValueIDs
  /// Records that hold each value.
  let counts: [UInt32]
  /// ln of each value's u: P(an unrelated record has the value, too | a record has it).
  private(set) var logU: [Double]
  /// Expected unrelated partners of a holder.
  private(set) var partners: [Double]
  private let frequencies: [ValueFrequencies]

  /// Before any pair is judged, every other holder of a value is unrelated.
  init(_ frequencies: [ValueFrequencies]) {
    self.init(frequencies, additions: frequencies.map { Addition.of($0, equalRelated: 0) }) {
      max(0, Double($0) - 1)
    }
  }

  /// Supposes that values of few holders are shared by duplicates alone: for passes that must not lose a pair.
  init(_ frequencies: [ValueFrequencies], supposingRelatedUpTo limit: UInt32) {
    self.init(frequencies, additions: frequencies.map { Addition.of($0, equalRelated: 0) }) {
      $0 <= limit ? 0 : Double($0) - 1
    }
  }

  /// What was learned of the values that pairs share; every other holder of another value is unrelated.
  init(_ frequencies: [ValueFrequencies], learned values: ActiveValues) {
    self.init(frequencies, additions: values.additions) { max(0, Double($0) - 1) }
    for (index, id) in values.ids.enumerated() {
      partners[Int(id)] = values.partners[index]
      logU[Int(id)] = values.logU[index]
    }
  }

  private init(
    _ frequencies: [ValueFrequencies], additions: [Addition], partnersOfCount: (UInt32) -> Double
  ) {
    self.frequencies = frequencies
    ids = ValueIDs(frequencies)
    counts = frequencies.flatMap(\.counts)
    partners = counts.map(partnersOfCount)
    logU = []
    logU.reserveCapacity(counts.count)
    for (table, frequencies) in frequencies.enumerated() {
      let base = ids.bases[table]
      var last = (partners: -1.0, holders: UInt32(0), logU: 0.0)
      for value in 0..<frequencies.counts.count {
        let holders = frequencies.holders(of: value)
        let partners = partners[base + value]
        // Most values are held once, and so have the logarithm of the one before.
        if partners != last.partners || holders != last.holders {
          last = (partners, holders, additions[table].logU(partners: partners, holders: holders))
        }
        logU.append(last.logU)
      }
    }
  }

  /// The number of values.
  var count: Int { counts.count }

  /// The id of a table's value among all.
  @inline(__always)
  func id(_ table: Int, _ value: UInt32) -> UInt32 { ids.id(table, value) }

  /// How much the surname's u is to be raised, in nats, since the two names together are more frequent than their
  /// frequencies say; `table` is that of joint names.
  @inline(__always)
  func jointNameRaise(given: UInt32, surname: UInt32, joint: UInt32, table: Int) -> Double {
    UnrelatedPartners.jointNameRaise(
      logUOfNames: logU[Int(given)] + logU[Int(surname)], partners: partners[Int(joint)],
      holders: Double(frequencies[table].holders(of: Int(joint) - ids.bases[table])))
  }

  /// How much a surname's u is to be raised, in nats.
  ///
  /// u(given)·u(surname) becomes at least (partners + n/2·u(given)·u(surname)) / 1.5n, n the partition's records with
  /// both names.
  @inline(__always)
  static func jointNameRaise(logUOfNames product: Double, partners: Double, holders: Double) -> Double {
    let smoothed = (partners + 0.5 * holders * exp(product)) / (1.5 * holders)
    return max(0, log(max(smoothed, 1e-12)) - product)
  }
}

extension UnrelatedPartners {
  /// What is added to the partners of each value of a table: how often unrelated records share one of its values, so that no
  /// value is impossible to share.
  struct Addition: Sendable {
    /// Partners, at most 0.5.
    let partners: Double

    private init(_ partners: Double) { self.partners = partners }

    /// ln of the least u.
    private let least = log(1e-8)

    /// The addition of a table with so many expected related pairs among those that share a value.
    static func of(_ frequencies: ValueFrequencies, equalRelated: Double) -> Addition {
      let rate = max(frequencies.equalPairCount - equalRelated, 0.5) / frequencies.pairCount
      return Addition(min(0.5, 100 * min(max(rate, 1e-9), 0.9)))
    }

    /// ln of a value's u.
    @inline(__always)
    func logU(partners: Double, holders: UInt32) -> Double {
      let rate = (partners + self.partners) / max(Double(holders) + self.partners, 1)
      // Most values of a large table: no logarithm.
      return rate > 1e-8 ? log(rate) : least
    }
  }
}
