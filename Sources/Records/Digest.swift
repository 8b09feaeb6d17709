import Crypto

/// A SHA-256 digest (FIPS 180-4) of things in a stated order; texts are separated so that they cannot run
/// together.
public struct Digest: ~Copyable {
  private var hasher = SHA256()

  /// A digest of nothing yet.
  public init() {}

  /// Adds a text and its end.
  public mutating func add(_ text: String) {
    var utf8 = text
    utf8.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    hasher.update(data: [0x1F])
  }

  /// Adds raw bytes, without an end.
  public mutating func add(bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }

  /// The digest in lower-case hexadecimal digits, cut after `length` of its 64.
  public consuming func hexadecimal(length: Int = 64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hasher.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text.prefix(length), as: UTF8.self)
  }
}
