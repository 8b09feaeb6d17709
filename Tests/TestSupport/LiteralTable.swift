import Records

/// A `RecordTable` written down as rows of normalised values, so that tests read as tables.
public struct LiteralTable {
  /// A column of a literal table: a role and the values by row; `|` stands between the values of a set, and `/` between
  /// the pieces of an address.
  public struct Column {
    let role: AttributeRole
    let values: [String]
    let kind: any FieldKind

    /// A column of values.
    public init(_ role: AttributeRole, _ values: [String], kind: any FieldKind = ShownField()) {
      self.role = role
      self.values = values
      self.kind = kind
    }
  }

  /// A kind for columns of which only the role matters.
  public struct ShownField: FieldKind {
    public static let word = "shown"
    public static let summary = "a column of a test"

    public init(parameters: FieldParameters) throws(FieldParameterError) {}
    public init() {}

    public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] { [] }
  }

  /// The table of columns of equal length; ids are `r0`, `r1`, … unless given, and rows keep their order.
  ///
  /// Values among `noEvidence` are marked so in every attribute.
  public static func table(
    _ columns: [Column], ids: [String]? = nil, partitions: [String]? = nil, noEvidence: Set<String> = []
  ) -> RecordTable {
    let count = columns.first?.values.count ?? 0
    let fields = columns.map { Field(name: "\($0.role)", kind: $0.kind, reason: "test") }
    var attributes = columns.enumerated().map { attribute($0.element, field: $0.offset) }
    for place in attributes.indices {
      for code in 1..<UInt32(max(attributes[place].values.count, 1))
      where noEvidence.contains(attributes[place].values[code]) {
        attributes[place].isNoEvidence[Int(code)] = true
      }
    }
    return RecordTable(
      schema: Schema(fields: fields), columns: columns.map { originals($0.values) }, attributes: attributes,
      sources: ["customers"], sourceCodes: [UInt32](repeating: 0, count: count),
      ids: originals(ids ?? (0..<count).map { "r\($0)" }), partitions: partitions.map(originals),
      inputOrder: (0..<UInt32(count)).map { $0 })
  }

  private static func originals(_ values: [String]) -> Records.Column {
    var interner = ByteInterner()
    let codes = values.map { interner.code(of: $0) }
    return Records.Column(values: interner.finish(), codes: codes)
  }

  private static func attribute(_ column: Column, field: Int) -> Attribute {
    var interner = ByteInterner()
    if column.role == .phone || column.role == .email {
      var codes: [UInt32] = []
      var starts: [UInt32] = [0]
      for value in column.values {
        codes.append(contentsOf: value.split(separator: "|").map { interner.code(of: String($0)) })
        starts.append(UInt32(codes.count))
      }
      return Attribute(
        role: column.role, fields: [field], values: interner.finish(), codes: codes, rowStarts: starts)
    }
    let codes = column.values.map { value in
      interner.code(of: column.role == .address ? value.replacing("/", with: "\u{1F}") : value)
    }
    return Attribute(role: column.role, fields: [field], values: interner.finish(), codes: codes)
  }
}
