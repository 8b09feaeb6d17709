import Parallel
import Records

/// The values of a frequency table that several records hold, by their digests: what the tables of two runs are
/// brought together by.
///
/// A pair shares no other value, so that of the others nothing need be remembered.
struct HeldValues: Sendable {
  /// The digests, ascending.
  let digests: [UInt64]
  /// The value of each.
  let values: [UInt32]

  /// The values of a frequency table.
  init(_ frequencies: ValueFrequencies, in table: RecordTable, _ digests: TableDigests, threads: Int) {
    var values: [UInt32] = []
    for value in 1..<UInt32(max(frequencies.holderCounts.count, 1))
    where frequencies.holderCounts[Int(value)] > 1 {
      values.append(value)
    }
    var keys: [UInt64]
    if let attribute = frequencies.attribute, !frequencies.isPartitioned {
      keys = values.map { digests.values[attribute][Int($0)] }
    } else {
      let all = HeldValues.digests(frequencies, table, digests)
      keys = values.map { all[Int($0)] }
    }
    RadixSort.sortByKey(keys: &keys, values: &values, threads: threads)
    self.digests = keys
    self.values = values
  }

  /// The values of all frequency tables of a plan.
  static func all(
    _ plan: ComparisonPlan, _ table: RecordTable, _ digests: TableDigests, threads: Int
  ) -> [HeldValues] {
    plan.frequencies.map { HeldValues($0, in: table, digests, threads: threads) }
  }

  /// The digests of values that are made of several, from the first row that holds each.
  private static func digests(
    _ frequencies: ValueFrequencies, _ table: RecordTable, _ digests: TableDigests
  ) -> [UInt64] {
    var found = [UInt64](repeating: 0, count: frequencies.counts.count)
    let names = frequencies.attribute == nil ? NameDigests(table, digests) : nil
    for row in 0..<frequencies.rowCount {
      for place in frequencies.range(of: row) {
        let value = Int(frequencies.ids[place])
        if frequencies.holderCounts[value] < 2 || value == 0 || found[value] != 0 { continue }
        var digest: UInt64
        if let attribute = frequencies.attribute {
          digest = digests.values[attribute][Int(table.attributes[attribute].codes[place])]
        } else {
          digest = names?.digest(ofRow: row, digests) ?? 0
        }
        if let partitions = table.partitions {
          digest = digests.digest(digest, digests.partitions[Int(partitions.codes[row])])
        }
        found[value] = digest
      }
    }
    return found
  }

  /// Given name and surname together.
  private struct NameDigests {
    let given: (codes: [UInt32], digests: [UInt64])
    let surname: (codes: [UInt32], digests: [UInt64])

    init?(_ table: RecordTable, _ digests: TableDigests) {
      guard let given = table.attributes.firstIndex(where: { $0.role == .given }),
        let surname = table.attributes.firstIndex(where: { $0.role == .surname })
      else { return nil }
      self.given = (table.attributes[given].codes, digests.values[given])
      self.surname = (table.attributes[surname].codes, digests.values[surname])
    }

    func digest(ofRow row: Int, _ digests: TableDigests) -> UInt64 {
      digests.digest(given.digests[Int(given.codes[row])], surname.digests[Int(surname.codes[row])])
    }
  }
}
