/// Gives byte strings numbers in the order in which they are first seen: a hash table with open addressing
/// over one run of bytes.
///
/// - Complexity: expected constant time a string; about 20 bytes a string beside its own.
struct ByteInterner: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// One more than the number of the string in the slot, or 0.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// How many different strings there are.
  var count: Int { ends.count }

  /// Returns the number of a string, and whether it was not there before.
  mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let slot = slot(of: key)
    if slots[slot] > 0 { return (Int(slots[slot]) - 1, false) }
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return (ends.count - 1, true)
  }

  /// Returns the number of a string, or nil if it is not there.
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let entry = slots[slot(of: key)]
    return entry > 0 ? Int(entry) - 1 : nil
  }

  /// Returns the slot of a string, or the free one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[slot] > 0, !isEqual(Int(slots[slot]) - 1, key) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func range(of number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func isEqual(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == key.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      (0..<key.count).allSatisfy { all[range.lowerBound + $0] == key[$0] }
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    bytes.withUnsafeBufferPointer { all in
      for number in 0..<ends.count {
        var slot =
          Int(truncatingIfNeeded: Self.hash(UnsafeBufferPointer(rebasing: all[range(of: number)]))) & mask
        while larger[slot] > 0 { slot = (slot + 1) & mask }
        larger[slot] = UInt32(number + 1)
      }
    }
    slots = larger
  }

  /// FNV-1a, its bits stirred once more because slots are taken from the low ones.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 32)
  }
}
