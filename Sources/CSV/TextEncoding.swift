/// How a file's bytes stand for characters.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8; bytes that are not UTF-8 are read as Windows-1252, one by one.
  case utf8 = "utf-8"
  /// UTF-16 with the low byte first; unpaired surrogates become U+FFFD.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 with the high byte first; unpaired surrogates become U+FFFD.
  case utf16BigEndian = "utf-16be"
  /// The Western code page of Windows, a superset of Latin-1's printable characters.
  case windows1252 = "windows-1252"

  /// The byte order mark of the encoding; empty for Windows-1252, which has none.
  public var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252: []
    }
  }
}
