/// Gives equal byte strings equal codes, in the order of first sight; the builder of a ``ByteDictionary``.
///
/// Open addressing over 64-bit hashes, so that a probe compares bytes only where the hashes are equal. About 100 ns
/// a value in cache.
public struct ByteInterner: ~Copyable {
  private var bytes: [UInt8] = []
  private var starts: [UInt32] = [0, 0]
  private var hashes: [UInt64] = [0]
  private var slots: [UInt32]
  private var mask: Int

  /// An interner that expects about `capacity` distinct values.
  public init(capacity: Int = 64) {
    var size = 128
    while size < capacity * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of codes given so far, the empty string's code 0 included.
  public var count: Int { starts.count - 1 }

  /// The code of a byte string; 0 for the empty one.
  public mutating func code(of value: Span<UInt8>) -> UInt32 {
    if value.isEmpty { return 0 }
    let hash = ByteHash.hash(value)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let code = slots[slot]
      if hashes[Int(code)] == hash, holds(value, at: code) { return code }
      slot = (slot + 1) & mask
    }
    return insert(value, hash: hash, slot: slot)
  }

  /// The code of a string; 0 for the empty one.
  public mutating func code(of value: String) -> UInt32 {
    var utf8 = value
    return utf8.withUTF8 { buffer in code(of: Span(_unsafeElements: buffer)) }
  }

  /// The code of a byte string held in an array.
  public mutating func code(of value: [UInt8]) -> UInt32 { code(of: value.span) }

  /// The dictionary of all values seen.
  public consuming func finish() -> ByteDictionary { ByteDictionary(bytes: bytes, starts: starts) }

  private func holds(_ value: Span<UInt8>, at code: UInt32) -> Bool {
    let start = Int(starts[Int(code)])
    guard Int(starts[Int(code) + 1]) - start == value.count else { return false }
    for index in 0..<value.count where bytes[start + index] != value[index] { return false }
    return true
  }

  private mutating func insert(_ value: Span<UInt8>, hash: UInt64, slot: Int) -> UInt32 {
    let code = UInt32(count)
    for index in 0..<value.count { bytes.append(value[index]) }
    starts.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = code
    if count * 2 > slots.count { grow() }
    return code
  }

  private mutating func grow() {
    let size = slots.count * 2
    mask = size - 1
    slots = [UInt32](repeating: 0, count: size)
    for code in 1..<count {
      var slot = Int(truncatingIfNeeded: hashes[code]) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(code)
    }
  }
}
