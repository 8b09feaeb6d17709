import Records

/// The policy that lets a browser run the page's own script and style and nothing else, from nowhere else
/// (W3C Content Security Policy 3).
struct ContentSecurityPolicy {
  /// The policy's text.
  let text: String

  /// Allows one script and one style, by the digests of what stands between their tags.
  init(script: String, style: String) {
    text =
      "default-src 'none'; script-src 'sha256-\(ContentSecurityPolicy.digest(script))'; "
      + "style-src 'sha256-\(ContentSecurityPolicy.digest(style))'; base-uri 'none'; form-action 'none'"
  }

  /// SHA-256 in base64 (RFC 4648), as the policy wants it.
  static func digest(_ text: String) -> String {
    var digest = Digest()
    var utf8 = text
    utf8.withUTF8 { digest.add(bytes: UnsafeRawBufferPointer($0)) }
    let digits = Array(digest.hexadecimal().utf8).map { $0 > 0x60 ? $0 - 0x57 : $0 - 0x30 }
    return base64(stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        text.append(position <= group.count ? alphabet[word >> (18 - 6 * position) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
