/// A 64-bit hash of bytes that is the same in every process and on every machine.
///
/// Eight bytes at a time through a multiply and fold, as wyhash does (Wang Yi 2019). Not for secrets: digests
/// that leave the process are SHA-256.
public enum ByteHash {
  /// Hashes a byte string; `seed` gives independent hashes of the same bytes.
  public static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    bytes.withUnsafeBufferPointer { hash($0, seed: seed) }
  }

  /// Hashes the bytes of a buffer, as the same bytes of a span.
  public static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    let count = raw.count
    var state = seed ^ 0xA076_1D64_78BD_642F ^ UInt64(count)
    var index = 0
    while index + 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      state = fold(state ^ word, 0xE703_7ED1_A0B4_28DB)
      index += 8
    }
    var tail: UInt64 = 0
    if count >= 8 {
      // The last word overlaps the one before; shifting the overlap out leaves the bytes not yet hashed.
      let rest = count - index
      if rest > 0 {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        tail = word >> UInt64(64 - rest * 8)
      }
    } else {
      var shift: UInt64 = 0
      while index < count {
        tail |= UInt64(raw[index]) << shift
        shift += 8
        index += 1
      }
    }
    return fold(state ^ tail, 0x8EBC_6AF0_9C88_C6E3)
  }

  /// Hashes a number with a seed; mixes two hashes into one that depends on their order.
  @inlinable
  public static func mix(_ value: UInt64, _ seed: UInt64 = 0) -> UInt64 {
    fold(value ^ 0x5899_65CC_7537_4CC3, seed ^ 0xE703_7ED1_A0B4_28DB)
  }

  @usableFromInline
  static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
