import Records

/// The first four letters of the longest word of a street.
public enum StreetStartKey: BlockingKey {
  /// The key's word.
  public static let word = "street-start"
  /// The key in one line.
  public static let summary = "the first four letters of the longest word of the street"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .address, in: table) { value in
      let street = value.extracting(value.addressPiece(1))
      let word = street.extracting(street.longestToken)
      return word.count >= 3 ? ByteHash.hash(word.extracting(first: 4)) : nil
    }
  }
}
