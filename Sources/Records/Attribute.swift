/// One normalised property of all records: interned values, and the codes that each record holds.
///
/// This is what blocking and matching read. Most attributes hold one value a record; phones and e-mail
/// addresses hold a set.
public struct Attribute: Sendable {
  /// Stands between the pieces of a composite value (house number, street, unit).
  public static let separator: UInt8 = 0x1F

  /// What the values say of a customer.
  public let role: AttributeRole
  /// The schema's indexes of the columns that it was made from.
  public let fields: [Int]
  /// The distinct values; code 0 is *no value*.
  public let values: ByteDictionary
  /// The codes, row after row.
  public let codes: [UInt32]
  /// Where each row's codes begin in ``codes``, with one entry more than there are rows; empty when every row
  /// has exactly one code (which may be 0).
  public let rowStarts: [UInt32]
  /// Per value: whether it is no evidence (a placeholder, a hub), and so makes no key and no score.
  public var isNoEvidence: [Bool]

  /// An attribute of one value a record.
  public init(role: AttributeRole, fields: [Int], values: ByteDictionary, codes: [UInt32]) {
    self.init(role: role, fields: fields, values: values, codes: codes, rowStarts: [])
  }

  /// An attribute whose records hold sets of values; no set holds code 0 or a code twice.
  public init(
    role: AttributeRole, fields: [Int], values: ByteDictionary, codes: [UInt32], rowStarts: [UInt32]
  ) {
    self.role = role
    self.fields = fields
    self.values = values
    self.codes = codes
    self.rowStarts = rowStarts
    isNoEvidence = [Bool](repeating: false, count: values.count)
    isNoEvidence[0] = true
  }

  /// Whether a record may hold several values.
  public var isSetValued: Bool { !rowStarts.isEmpty }

  /// The number of records.
  public var rowCount: Int { isSetValued ? rowStarts.count - 1 : codes.count }

  /// Where a record's codes lie in ``codes``.
  @inlinable
  public func range(of row: Int) -> Range<Int> {
    rowStarts.isEmpty ? row..<(row + 1) : Int(rowStarts[row])..<Int(rowStarts[row + 1])
  }

  /// A record's values that are evidence, as text.
  public func texts(of row: Int) -> [String] {
    range(of: row).map { codes[$0] }.filter { !isNoEvidence[Int($0)] }.map { values[$0] }
  }

  /// How many records hold each value; index 0 counts nothing.
  public func recordCounts() -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: values.count)
    for code in codes where code != 0 { counts[Int(code)] += 1 }
    return counts
  }
}

extension Attribute {
  /// An attribute in which no record has a value.
  public static func none(_ role: AttributeRole, rows: Int) -> Attribute {
    Attribute(
      role: role, fields: [], values: ByteDictionary(), codes: [UInt32](repeating: 0, count: rows))
  }
}
