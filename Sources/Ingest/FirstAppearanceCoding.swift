import Records

/// Gives a dictionary's values new codes in the order in which they are asked for; values never asked for are
/// left out.
struct FirstAppearanceCoding: ~Copyable {
  private let values: ByteDictionary
  private var newCodes: [UInt32]
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0, 0]
  private(set) var oldCodes: [UInt32] = [0]

  /// Whether codes below `count` stand in the order of their first appearance already, and all of them do.
  static func isOrder(of codes: [UInt32], count: Int) -> Bool {
    var next: UInt32 = 1
    for code in codes where code >= next {
      if code > next { return false }
      next += 1
    }
    return next == UInt32(count)
  }

  /// New codes for the values of a dictionary.
  init(of values: ByteDictionary) {
    self.values = values
    newCodes = [UInt32](repeating: 0, count: values.count)
    bytes.reserveCapacity(values.bytes.count)
    starts.reserveCapacity(values.count + 1)
  }

  /// The new code of an old one; 0 stays 0.
  mutating func code(of old: UInt32) -> UInt32 {
    if old == 0 { return 0 }
    let known = newCodes[Int(old)]
    if known != 0 { return known }
    let code = UInt32(oldCodes.count)
    newCodes[Int(old)] = code
    oldCodes.append(old)
    bytes.append(contentsOf: values.bytes[values.range(of: old)])
    starts.append(UInt32(bytes.count))
    return code
  }

  /// The dictionary in the order of the new codes.
  consuming func finish() -> ByteDictionary { ByteDictionary(bytes: bytes, starts: starts) }
}
