import Records

/// The initial of the given name.
public enum GivenInitialKey: BlockingKey {
  /// The key's word.
  public static let word = "given-initial"
  /// The key in one line.
  public static let summary = "the initial of the given name"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .given, in: table) { value in
      value.count > 0 ? ByteHash.hash(value.extracting(first: 1)) : nil
    }
  }
}
