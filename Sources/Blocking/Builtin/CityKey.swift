import Records

/// A whole city.
public enum CityKey: BlockingKey {
  /// The key's word.
  public static let word = "city"
  /// The key in one line.
  public static let summary = "the city"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .city, in: table) { value in
      value.count > 0 ? ByteHash.hash(value) : nil
    }
  }
}
