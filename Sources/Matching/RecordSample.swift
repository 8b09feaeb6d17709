import Records

/// The records whose pairs train the model: all of them, or a hashed share of a large table.
///
/// Sampling records and not pairs keeps every pair of a sampled record, so that what is expected of a value's holders is
/// right for each of them.
struct RecordSample: Sendable {
  /// The share of records, 0…1.
  let share: Double
  private let limit: UInt64

  /// All records.
  static let everything = RecordSample(pairCount: 0, pairLimit: 0)

  /// The share at which about `pairLimit` of `pairCount` candidate pairs have an end in the sample.
  init(pairCount: Int, pairLimit: Int) {
    if pairCount <= pairLimit {
      share = 1
      limit = .max
    } else {
      share = Double(pairLimit) / Double(2 * pairCount)
      limit = UInt64(share * Double(UInt64.max / 2)) * 2
    }
  }

  /// Whether all records are in it.
  var isWhole: Bool { share == 1 }

  /// Whether a row is in it.
  @inline(__always)
  func contains(_ row: UInt32) -> Bool { isWhole || ByteHash.mix(UInt64(row), 0xA11) < limit }

  /// How many ends of a pair are in it: 0, 1 or 2.
  @inline(__always)
  func ends(_ pair: CandidatePair) -> Int { (contains(pair.left) ? 1 : 0) + (contains(pair.right) ? 1 : 0) }
}
