import Records

/// A `RecordTable` written down as rows of normalised values, so that tests read as tables.
public struct LiteralTable {
  /// A column of a literal table: a role and the values by row; `|` stands between the values of a set, and `/` between
  /// the pieces of an address.
  public struct Column: Sendable {
    let name: String
    let role: AttributeRole?
    /// The values by row.
    public let values: [String]
    let kind: any FieldKind

    /// A column of values; it is called after its role unless it has a name.
    public init(
      _ role: AttributeRole, _ values: [String], name: String? = nil, kind: any FieldKind = ShownField()
    ) {
      self.name = name ?? "\(role)"
      self.role = role
      self.values = values
      self.kind = kind
    }

    /// A column that is shown alone: no attribute is made from it.
    public init(shown name: String, _ values: [String], kind: any FieldKind = ShownField()) {
      self.name = name
      role = nil
      self.values = values
      self.kind = kind
    }

    private init(_ column: Column, values: [String]) {
      name = column.name
      role = column.role
      kind = column.kind
      self.values = values
    }

    /// The column with its rows in another order.
    public func permuted(_ order: [Int]) -> Column { Column(self, values: order.map { values[$0] }) }
  }

  /// A kind for columns of which only the role matters.
  public struct ShownField: FieldKind {
    /// The kind's word.
    public static let word = "shown"
    /// The kind in one line.
    public static let summary = "a column of a test"

    /// The kind, whatever stands beside its word.
    public init(parameters: FieldParameters) throws(FieldParameterError) {}
    /// The kind.
    public init() {}

    /// Nothing: a literal table's values are normalised as they stand.
    public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] { [] }
  }

  /// The table of columns of equal length; ids are `r0`, `r1`, … unless given, and rows keep their order.
  ///
  /// Values among `noEvidence` are marked so in every attribute.
  public static func table(
    _ columns: [Column], ids: [String]? = nil, partitions: [String]? = nil, noEvidence: Set<String> = []
  ) -> RecordTable {
    let count = columns.first?.values.count ?? 0
    let fields = columns.map { Field(name: $0.name, kind: $0.kind, reason: "test") }
    var attributes = columns.enumerated().compactMap { attribute($0.element, field: $0.offset) }
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

  private static func attribute(_ column: Column, field: Int) -> Attribute? {
    guard let role = column.role else { return nil }
    var interner = ByteInterner()
    if role == .phone || role == .email {
      var codes: [UInt32] = []
      var starts: [UInt32] = [0]
      for value in column.values {
        codes.append(contentsOf: value.split(separator: "|").map { interner.code(of: String($0)) })
        starts.append(UInt32(codes.count))
      }
      return Attribute(
        role: role, fields: [field], values: interner.finish(), codes: codes, rowStarts: starts)
    }
    let codes = column.values.map { value in
      interner.code(of: role == .address ? value.replacing("/", with: "\u{1F}") : value)
    }
    return Attribute(role: role, fields: [field], values: interner.finish(), codes: codes)
  }
}
