import CSV

/// HTML written as a stream of bytes: markup of our own as it stands, everything else escaped.
struct HTMLText: ~Copyable {
  /// What has been written.
  private var written: ByteText

  /// A text that stands behind what was written before.
  init(appendingTo text: consuming ByteText = ByteText()) { written = text }

  /// A copy of what has been written.
  var bytes: [UInt8] { written.array }

  /// The text that was written.
  consuming func takeText() -> ByteText { written }

  /// Writes markup of our own, which no value is part of.
  mutating func markup(_ text: StaticString) {
    written.append(text)
  }

  /// Writes a style or script of our own, which no value is part of.
  mutating func source(_ text: String) { written.append(text: text) }

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
      case 0x09, 0x0A: written.append(byte)
      case 0x00...0x1F, 0x7F: markup("\u{FFFD}")
      default: written.append(byte)
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
