/// Draws from a discrete distribution in constant time by Walker's method with Vose's construction (Vose, "A
/// Linear Algorithm for Generating Random Numbers with a Given Distribution", IEEE TSE 1991).
///
/// Only the four basic operations on `Double` are used, which IEEE 754 rounds alike everywhere, so a table is
/// the same on every machine.
struct AliasTable: Sendable {
  /// One slot of the table.
  private struct Entry {
    /// The share of the entry's own slot that it keeps, of 2^32.
    var keep: UInt32
    /// Whose the rest of the slot is.
    var alias: UInt32
  }

  private var entries: [Entry]

  /// Builds the table of weights that are not negative and not all zero.
  init(weights: [Double]) {
    let total = weights.reduce(0, +)
    var share = weights.map { $0 * Double(weights.count) / total }
    entries = weights.indices.map { Entry(keep: .max, alias: UInt32($0)) }
    var small = share.indices.filter { share[$0] < 1 }
    var large = share.indices.filter { share[$0] >= 1 }
    while let poor = small.last, let rich = large.last {
      small.removeLast()
      entries[poor] = Entry(keep: UInt32(share[poor] * 4_294_967_295), alias: UInt32(rich))
      share[rich] -= 1 - share[poor]
      guard share[rich] < 1 else { continue }
      large.removeLast()
      small.append(rich)
    }
  }

  /// Builds the table of whole weights.
  init(weights: [Int]) {
    self.init(weights: weights.map(Double.init))
  }

  /// Returns an index with the probability of its weight.
  func draw(_ random: inout RandomGenerator) -> Int {
    let bits = random.next()
    let slot = Int(truncatingIfNeeded: ((bits >> 32) &* UInt64(entries.count)) >> 32)
    let entry = entries[slot]
    return UInt32(truncatingIfNeeded: bits) <= entry.keep ? slot : Int(entry.alias)
  }
}
