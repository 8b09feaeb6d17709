import Crypto

/// A SHA-256 digest (FIPS 180-4) of things in a stated order; texts are separated so that they cannot run
/// together.
public struct Digest: ~Copyable {
  /// What stands after each text.
  public static let end: UInt8 = 0x1F

  private var hasher = SHA256()

  /// A digest of nothing yet.
  public init() {}

  /// Adds a text and its end.
  public mutating func add(_ text: String) {
    var utf8 = text
    utf8.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    hasher.update(data: [Digest.end])
  }

  /// Adds raw bytes, without an end.
  public mutating func add(bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

  /// Adds raw bytes, without an end: texts that were gathered with their ends, since each addition has its price.
  public mutating func add(bytes: [UInt8]) { bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) } }

  /// The digest in lower-case hexadecimal digits, cut after `length` of its 64.
  public consuming func hexadecimal(length: Int = 64) -> String {
    let digest = hasher.finalize()
    return digest.withUnsafeBytes { bytes in
      String(unsafeUninitializedCapacity: length) { text in
        for place in 0..<length {
          let digit = place % 2 == 0 ? bytes[place / 2] >> 4 : bytes[place / 2] & 15
          text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
        return length
      }
    }
  }

  /// The first 48 bits of the digest: twelve of its hexadecimal digits as a number.
  public consuming func first48Bits() -> UInt64 {
    hasher.finalize().withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) >> 16 }
  }

  /// The first 128 bits of the digest.
  consuming func first128Bits() -> RecordDigest {
    hasher.finalize().withUnsafeBytes { bytes in
      RecordDigest(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}
