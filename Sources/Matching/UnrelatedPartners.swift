import Foundation
import Parallel
import Records

/// How many records that have nothing to do with him share a value with its holder, for every value of every frequency
/// table: term frequencies from which the duplicates themselves are taken out.
///
/// This one number is the term-frequency adjustment and the recognition of hubs and placeholders in one: a value that
/// only duplicates share has none, a shop's own phone has hundreds.
///
/// Only what was learned is stored: one value of ten is shared by pairs, and of the others the number of holders says all.
/// Arrays of all values took 80 MB at a million customers, and there were up to three at a time.
struct UnrelatedPartners: Sendable {
  /// Numbers the values.
  let ids: ValueIDs
  private let frequencies: [ValueFrequencies]
  private let additions: [Addition]
  /// Values of so many holders and fewer are supposed to be shared by duplicates alone.
  private let relatedLimit: UInt32
  private let learned: RankedSet
  private let learnedPartners: [Double]
  private let learnedLogU: [Double]
  /// By table ln u of the values of so few holders of which nothing was learned; none where there are partitions.
  private let logUOfCount: [[Double]]

  /// Before any pair is judged, every other holder of a value is unrelated.
  init(_ frequencies: [ValueFrequencies]) { self.init(frequencies, supposingRelatedUpTo: 1) }

  /// Supposes that values of few holders are shared by duplicates alone: for passes that must not lose a pair.
  init(_ frequencies: [ValueFrequencies], supposingRelatedUpTo limit: UInt32) {
    self.init(
      frequencies, additions: frequencies.map { Addition.of($0, equalRelated: 0) }, relatedLimit: limit,
      ids: [], partners: [], logU: [])
  }

  /// What was learned of the values that pairs share; every other holder of another value is unrelated.
  init(_ frequencies: [ValueFrequencies], learned values: ActiveValues) {
    self.init(
      frequencies, additions: values.additions, relatedLimit: 1, ids: values.ids, partners: values.partners,
      logU: values.logU)
  }

  /// What is known of some values, by ascending id.
  init(
    _ frequencies: [ValueFrequencies], additions: [Addition], relatedLimit: UInt32, ids learned: [UInt32],
    partners: [Double], logU: [Double]
  ) {
    let ids = ValueIDs(frequencies)
    self.ids = ids
    self.frequencies = frequencies
    self.additions = additions
    self.relatedLimit = relatedLimit
    self.learned = RankedSet(learned, below: ids.count)
    learnedPartners = partners
    learnedLogU = logU
    logUOfCount = zip(frequencies, additions).map { frequencies, addition in
      if frequencies.isPartitioned || frequencies.counts.isEmpty { return [] }
      return (0..<64).map { count in
        addition.logU(
          partners: UnrelatedPartners.supposed(count, relatedLimit), holders: frequencies.holders(of: 0))
      }
    }
  }

  /// The partners of a value of so many holders of which nothing was learned.
  @inline(__always)
  private static func supposed(_ holders: UInt32, _ relatedLimit: UInt32) -> Double {
    holders <= relatedLimit ? 0 : Double(holders) - 1
  }

  /// Records of this table that hold a value.
  @inline(__always)
  func holderCount(of id: Int) -> UInt32 {
    let table = ids.table(of: id)
    return frequencies[table].holderCounts[id - ids.bases[table]]
  }

  /// Records that are believed to hold a value.
  @inline(__always)
  private func believedCount(of id: Int) -> UInt32 {
    let table = ids.table(of: id)
    return frequencies[table].counts[id - ids.bases[table]]
  }

  /// What was learned of a value's partners; nil where its number of holders says all.
  func learned(of id: Int) -> Double? { learned.place(of: id).map { learnedPartners[$0] } }

  /// What is added to the partners of each value of a table.
  func addition(ofTable table: Int) -> Addition { additions[table] }

  /// Expected unrelated partners of a value's holder.
  @inline(__always)
  func partners(of id: Int) -> Double {
    if let place = learned.place(of: id) { return learnedPartners[place] }
    return UnrelatedPartners.supposed(believedCount(of: id), relatedLimit)
  }

  /// ln of a value's u: P(an unrelated record has the value, too | a record has it).
  @inline(__always)
  func logU(of id: Int) -> Double {
    if let place = learned.place(of: id) { return learnedLogU[place] }
    let table = ids.table(of: id)
    let value = id - ids.bases[table]
    let count = frequencies[table].counts[value]
    if Int(count) < logUOfCount[table].count { return logUOfCount[table][Int(count)] }
    return additions[table].logU(
      partners: UnrelatedPartners.supposed(count, relatedLimit),
      holders: frequencies[table].holders(of: value))
  }

  /// The number of values.
  var count: Int { ids.count }

  /// The id of a table's value among all.
  @inline(__always)
  func id(_ table: Int, _ value: UInt32) -> UInt32 { ids.id(table, value) }

  /// How much the surname's u is to be raised, in nats, since the two names together are more frequent than their
  /// frequencies say; `table` is that of joint names.
  @inline(__always)
  func jointNameRaise(given: UInt32, surname: UInt32, joint: UInt32, table: Int) -> Double {
    UnrelatedPartners.jointNameRaise(
      logUOfNames: logU(of: Int(given)) + logU(of: Int(surname)), partners: partners(of: Int(joint)),
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

    /// An addition that was stored.
    init(stored partners: Double) { self.partners = partners }

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
