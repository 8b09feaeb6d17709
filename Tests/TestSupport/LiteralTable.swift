import Records

/// A `RecordTable` written down as columns of normalised values, so that tests read as tables.
public struct LiteralTable {
  /// A column of a literal table: a role and the values by row; `|` stands between the values of a set, and `/` between
  /// the pieces of an address.
  public struct Column: Sendable {
    let name: String
    /// What the values say; nil where they are only shown.
    public let role: AttributeRole?
    /// The values by row.
    public let values: [String]
    let originals: [String]
    let kind: any FieldKind

    /// A column of values.
    ///
    /// It is called after its role unless it has a name, and its cells hold the values unless they were typed
    /// otherwise. Several columns of phones or e-mail addresses make one attribute.
    public init(
      _ role: AttributeRole, _ values: [String], typed originals: [String]? = nil, name: String? = nil,
      kind: any FieldKind = ShownField()
    ) {
      self.name = name ?? "\(role)"
      self.role = role
      self.values = values
      self.originals = originals ?? values
      self.kind = kind
    }

    /// A column that is shown alone: no attribute is made from it.
    public init(shown name: String, _ values: [String], kind: any FieldKind = ShownField()) {
      self.name = name
      role = nil
      self.values = values
      originals = values
      self.kind = kind
    }

    private init(_ column: Column, order: [Int]) {
      name = column.name
      role = column.role
      kind = column.kind
      values = order.map { column.values[$0] }
      originals = order.map { column.originals[$0] }
    }

    /// The column with its rows in another order.
    public func permuted(_ order: [Int]) -> Column { Column(self, order: order) }
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
    var attributes = columns.indices.compactMap { attribute(of: $0, among: columns) }
    for place in attributes.indices {
      for code in 1..<UInt32(max(attributes[place].values.count, 1))
      where noEvidence.contains(attributes[place].values[code]) {
        attributes[place].isNoEvidence[Int(code)] = true
      }
    }
    return RecordTable(
      schema: Schema(fields: fields), columns: columns.map { originals($0.originals) },
      attributes: attributes,
      sources: ["customers"], sourceCodes: [UInt32](repeating: 0, count: count),
      ids: originals(ids ?? (0..<count).map { "r\($0)" }), partitions: partitions.map(originals),
      inputOrder: (0..<UInt32(count)).map { $0 })
  }

  private static func originals(_ values: [String]) -> Records.Column {
    var interner = ByteInterner()
    let codes = values.map { interner.code(of: $0) }
    return Records.Column(values: interner.finish(), codes: codes)
  }

  /// The attribute that begins with a column; nil where an earlier column began it.
  private static func attribute(of field: Int, among columns: [Column]) -> Attribute? {
    guard let role = columns[field].role else { return nil }
    if role == .phone || role == .email {
      let fields = columns.indices.filter { columns[$0].role == role }
      return fields[0] == field ? setAttribute(role, fields, columns) : nil
    }
    var interner = ByteInterner()
    let codes = columns[field].values.map { value in
      interner.code(of: role == .address ? value.replacing("/", with: "\u{1F}") : value)
    }
    return Attribute(role: role, fields: [field], values: interner.finish(), codes: codes)
  }

  private static func setAttribute(_ role: AttributeRole, _ fields: [Int], _ columns: [Column]) -> Attribute {
    var interner = ByteInterner()
    var codes: [UInt32] = []
    var starts: [UInt32] = [0]
    for row in columns[fields[0]].values.indices {
      var held: [UInt32] = []
      for value in fields.flatMap({ columns[$0].values[row].split(separator: "|") }) {
        let code = interner.code(of: String(value))
        if !held.contains(code) { held.append(code) }
      }
      codes.append(contentsOf: held)
      starts.append(UInt32(codes.count))
    }
    return Attribute(role: role, fields: fields, values: interner.finish(), codes: codes, rowStarts: starts)
  }
}
