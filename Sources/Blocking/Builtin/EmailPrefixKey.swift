import Records

/// The first six letters of an e-mail address and the first four of its domain.
public enum EmailPrefixKey: BlockingKey {
  /// The key's word.
  public static let word = "email-prefix"
  /// The key in one line.
  public static let summary = "the first six letters of an e-mail address with the first four of its domain"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .email, in: table) { value in
      let at = value.position(of: UInt8(ascii: "@"))
      guard at > 0, at < value.count else { return nil }
      let domain = value.extracting((at + 1)..<value.count)
      return ByteHash.mix(
        ByteHash.hash(value.extracting(first: min(at, 6))), ByteHash.hash(domain.extracting(first: 4)))
    }
  }
}
