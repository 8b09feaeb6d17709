import Records

/// The part of an e-mail address before the `@`.
public enum EmailLocalKey: BlockingKey {
  /// The key's word.
  public static let word = "email-local"
  /// The key in one line.
  public static let summary = "the part of an e-mail address before the @"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .email, in: table) { value in
      let local = value.extracting(first: value.position(of: UInt8(ascii: "@")))
      return local.count >= 3 ? ByteHash.hash(local) : nil
    }
  }
}
