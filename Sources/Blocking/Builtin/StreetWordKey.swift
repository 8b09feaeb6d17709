import Records

/// The longest word of a street.
public enum StreetWordKey: BlockingKey {
  /// The key's word.
  public static let word = "street-word"
  /// The key in one line.
  public static let summary = "the longest word of the street"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .address, in: table) { value in
      let street = value.extracting(value.addressPiece(1))
      let word = street.extracting(street.longestToken)
      return word.count >= 3 ? ByteHash.hash(word) : nil
    }
  }
}
