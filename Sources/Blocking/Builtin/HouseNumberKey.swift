import Records

/// The house number of an address.
public enum HouseNumberKey: BlockingKey {
  /// The key's word.
  public static let word = "house-number"
  /// The key in one line.
  public static let summary = "the house number"

  /// The hashes of all values.
  public static func columns(of table: RecordTable) -> [KeyColumn] {
    KeyColumn.all(of: .address, in: table) { value in
      let number = value.extracting(value.addressPiece(0))
      return number.count > 0 ? ByteHash.hash(number) : nil
    }
  }
}
