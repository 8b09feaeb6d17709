import Records

/// A record's name as files state it, `[PARTITION/]SOURCE:ID`.
///
/// A name of a source holds neither `:` nor `/`, but a partition and an id may hold both, so a text can be read in several
/// ways. Which one is meant is told by the records that there are.
public enum RecordName {
  /// More colons than this are read as a part of the id.
  private static let maximumReadings = 64

  /// All identities that a text may name, the shortest partition first.
  public static func readings(of text: String) -> [RecordIdentity] {
    var readings: [RecordIdentity] = []
    let bytes = text.utf8
    for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") {
      let before = text[..<colon]
      let slash = before.utf8.lastIndex(of: UInt8(ascii: "/"))
      let source = slash.map { before[bytes.index(after: $0)...] } ?? before
      if source.isEmpty { continue }
      readings.append(
        RecordIdentity(
          partition: slash.map { String(before[..<$0]) }, source: String(source),
          id: String(text[bytes.index(after: colon)...])))
      if readings.count == maximumReadings { break }
    }
    return readings
  }
}
