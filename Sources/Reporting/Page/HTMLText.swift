/// HTML written as a stream of bytes: markup of our own as it stands, everything else escaped.
struct HTMLText: ~Copyable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Writes markup of our own, which no value is part of.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes a style or script of our own, which no value is part of.
  mutating func source(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes JSON that was laid out to stand inside a `<script>` element.
  mutating func data(_ json: borrowing JSONText) { bytes.append(contentsOf: json.bytes) }

  /// Writes a text so that it stands in an element or between quotes as what it is.
  ///
  /// Control characters, which HTML does not allow even escaped, become U+FFFD, but for line breaks and tabs.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case UInt8(ascii: "'"): markup("&#39;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0x00...0x1F, 0x7F: markup("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// Writes a value of the data, so that its direction cannot turn what stands around it.
  mutating func value(_ value: String) {
    markup("<bdi>")
    text(value)
    markup("</bdi>")
  }
}
