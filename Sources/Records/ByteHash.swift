/// A 64-bit hash of bytes that is the same in every process and on every machine.
///
/// Eight bytes at a time through a multiply and fold, as wyhash does (Wang Yi 2019). Not for secrets: digests that
/// leave the process are SHA-256.
public enum ByteHash {
  /// Hashes a byte string; `seed` gives independent hashes of the same bytes.
  public static func hash(_ bytes: Span<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var state = seed ^ 0xA076_1D64_78BD_642F ^ UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      var word: UInt64 = 0
      for offset in 0..<8 { word |= UInt64(bytes[unchecked: index + offset]) << UInt64(offset * 8) }
      state = fold(state ^ word, 0xE703_7ED1_A0B4_28DB)
      index += 8
    }
    var tail: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count {
      tail |= UInt64(bytes[unchecked: index]) << shift
      shift += 8
      index += 1
    }
    return fold(state ^ tail, 0x8EBC_6AF0_9C88_C6E3)
  }

  /// Hashes a number; used to mix several hashes into one.
  @inlinable
  public static func mix(_ value: UInt64, _ seed: UInt64 = 0) -> UInt64 {
    fold(value ^ seed ^ 0x5899_65CC_7537_4CC3, 0xE703_7ED1_A0B4_28DB)
  }

  @usableFromInline
  static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
