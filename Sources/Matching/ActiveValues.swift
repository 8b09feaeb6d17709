import Foundation
import Parallel
import Records

/// The values that pairs share, with what is believed of each: the part of ``UnrelatedPartners`` that judging moves.
///
/// Kept close together, since every iteration reads and writes all of them: they are a tenth of all values.
struct ActiveValues: Sendable {
  /// The values among all, ascending.
  let ids: [UInt32]
  /// The values of each table, indexes into ``ids``.
  let ranges: [Range<Int>]
  /// Expected unrelated partners of a holder.
  private(set) var partners: [Double]
  /// ln of each value's u.
  private(set) var logU: [Double]
  /// What each table adds to the partners of its values.
  private(set) var additions: [UnrelatedPartners.Addition]
  private let counts: [UInt32]
  /// Records of the value's partition that hold any value.
  private let holders: [UInt32]
  private let sampledHolders: [UInt32]
  private let frequencies: [ValueFrequencies]

  /// Before any pair is judged, every other holder of a value is unrelated, but for the holders of values that few hold, if
  /// these are supposed to be related.
  ///
  /// - Parameters:
  ///   - ids: The values among all, ascending.
  ///   - sampledHolders: For each its holders among the sampled records.
  ///   - limit: The most holders of a value that is supposed to be shared by duplicates alone.
  init(
    _ ids: [UInt32], sampledHolders: [UInt32], _ frequencies: [ValueFrequencies],
    supposingRelatedUpTo limit: UInt32 = 1
  ) {
    let numbers = ValueIDs(frequencies)
    var ranges: [Range<Int>] = []
    var counts: [UInt32] = []
    var holders: [UInt32] = []
    for (table, frequencies) in frequencies.enumerated() {
      let first = counts.count
      while counts.count < ids.count, Int(ids[counts.count]) < numbers.bases[table + 1] {
        let value = Int(ids[counts.count]) - numbers.bases[table]
        counts.append(frequencies.counts[value])
        holders.append(frequencies.holders(of: value))
      }
      ranges.append(first..<counts.count)
    }
    self.ids = ids
    self.ranges = ranges
    self.counts = counts
    self.holders = holders
    self.sampledHolders = sampledHolders
    self.frequencies = frequencies
    partners = counts.map { $0 <= limit ? 0 : Double($0) - 1 }
    additions = frequencies.map { .of($0, equalRelated: 0) }
    logU = []
    logU = ActiveValues.logarithms(partners, holders, additions, ranges)
  }

  /// The number of values.
  var count: Int { ids.count }

  /// Takes the judged pairs into account.
  ///
  /// - Parameters:
  ///   - relatedSums: For each value, the sum over pairs that share it of P(related), once for each end of the pair that is
  ///     sampled.
  ///   - share: The share of records that are sampled.
  mutating func update(relatedSums: [Double], share: Double) {
    for (table, range) in ranges.enumerated() {
      var equalRelated = 0.0
      for index in range {
        equalRelated += relatedSums[index] / (2 * share)
        let related = relatedSums[index] / Double(max(sampledHolders[index], 1))
        partners[index] = max(Double(counts[index]) - 1 - related, 0)
      }
      additions[table] = .of(frequencies[table], equalRelated: equalRelated)
    }
    logU = ActiveValues.logarithms(partners, holders, additions, ranges)
  }

  /// Takes changes into account, and returns the largest movement of any value's ln u, in nats.
  ///
  /// - Parameters:
  ///   - touched: The values whose sums changed.
  ///   - relatedSums: The sums of all values, see ``update(relatedSums:share:)``.
  ///   - share: The share of records that are sampled.
  mutating func update(touched: [Bool], relatedSums: [Double], share: Double) -> Double {
    var largest = 0.0
    for (table, range) in ranges.enumerated() {
      var equalRelated = 0.0
      for index in range { equalRelated += relatedSums[index] / (2 * share) }
      let before = additions[table]
      let addition = UnrelatedPartners.Addition.of(frequencies[table], equalRelated: equalRelated)
      additions[table] = addition
      let isShifted = addition.partners != before.partners
      for index in range {
        if touched[index] {
          let related = relatedSums[index] / Double(max(sampledHolders[index], 1))
          partners[index] = max(Double(counts[index]) - 1 - related, 0)
        } else if !isShifted {
          continue
        }
        let now = addition.logU(partners: partners[index], holders: holders[index])
        largest = max(largest, abs(now - logU[index]))
        logU[index] = now
      }
      largest = max(largest, movementOfOthers(table, from: before))
    }
    return largest
  }

  /// How far values that no pair shares move, of which nothing moves further than those of the fewest partners.
  private func movementOfOthers(_ table: Int, from before: UnrelatedPartners.Addition) -> Double {
    var largest = 0.0
    for holders in frequencies[table].distinctHolders {
      for partners in [0.0, 1.0] {
        let now = additions[table].logU(partners: partners, holders: holders)
        largest = max(largest, abs(now - before.logU(partners: partners, holders: holders)))
      }
    }
    return largest
  }

  private static func logarithms(
    _ partners: [Double], _ holders: [UInt32], _ additions: [UnrelatedPartners.Addition],
    _ ranges: [Range<Int>]
  ) -> [Double] {
    var logU: [Double] = []
    logU.reserveCapacity(partners.count)
    for (table, range) in ranges.enumerated() {
      let addition = additions[table]
      var last = (partners: -1.0, holders: UInt32(0), logU: 0.0)
      for index in range {
        // Values that duplicates alone share have no partners: many one after the other have one logarithm.
        if partners[index] != last.partners || holders[index] != last.holders {
          last = (
            partners[index], holders[index], addition.logU(partners: partners[index], holders: holders[index])
          )
        }
        logU.append(last.logU)
      }
    }
    return logU
  }

  /// How much the surname's u is to be raised for one of the joint names, in nats.
  @inline(__always)
  func jointNameRaise(given: Int, surname: Int, joint: Int) -> Double {
    UnrelatedPartners.jointNameRaise(
      logUOfNames: logU[given] + logU[surname], partners: partners[joint], holders: Double(holders[joint]))
  }

  /// Takes over what was learned of values in other pairs.
  mutating func adopt(_ learned: UnrelatedPartners) {
    for (index, id) in ids.enumerated() {
      partners[index] = learned.partners(of: Int(id))
      logU[index] = learned.logU(of: Int(id))
    }
  }
}
