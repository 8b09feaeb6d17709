/// A digest of one record's normalised values: changes when any of them does, whatever the model.
///
/// The first 128 bits of SHA-256 (FIPS 180-4): two of a billion records share one with a chance of about 1e-21. It says
/// nothing of the values to who does not hold them, and is what the ledger keeps in their place.
public struct RecordDigest: Sendable, Hashable {
  /// The digest's number of bytes.
  public static let byteCount = 16

  /// The first eight bytes, big-endian.
  public let high: UInt64
  /// The last eight bytes, big-endian.
  public let low: UInt64

  /// A digest of its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of a record's bytes: of each attribute its role and its values, each with its end.
  public init(of bytes: [UInt8]) {
    var digest = Digest()
    digest.add(bytes: bytes)
    self = digest.first128Bits()
  }

  /// The digest that 32 lower-case hexadecimal digits describe; nil of any other text.
  public init?(hexadecimal text: String) {
    let digits = text.utf8
    guard digits.count == 32, digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
      let high = UInt64(text.prefix(16), radix: 16), let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// Appends the sixteen bytes, big-endian.
  public func append(to bytes: inout [UInt8]) {
    for half in [high, low] {
      withUnsafeBytes(of: half.bigEndian) { bytes.append(contentsOf: $0) }
    }
  }
}

extension RecordDigest: CustomStringConvertible {
  /// The digest's 32 hexadecimal digits.
  public var description: String { RecordDigest.text(high) + RecordDigest.text(low) }

  private static func text(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
