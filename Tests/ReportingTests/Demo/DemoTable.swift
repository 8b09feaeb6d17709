import Records

/// A table built row by row, in the order of its rows.
struct DemoTable {
  private struct Row {
    let source: String
    let id: String
    let partition: String?
    let cells: [String]
  }

  /// The columns: name and kind.
  let columns: [(name: String, kind: any FieldKind)]
  private let isPartitioned: Bool
  /// Whether the times of creation are understood, and not only shown.
  var hasMoments = false
  private var rows: [Row] = []
  private var hubs: [String] = []

  init(columns: [(name: String, kind: any FieldKind)] = DemoTable.customerColumns, partitioned: Bool = false)
  {
    self.columns = columns
    isPartitioned = partitioned
  }

  static let customerColumns: [(name: String, kind: any FieldKind)] = [
    ("Cust #", DemoKinds.ID()), ("Name", DemoKinds.FullName()), ("Company", DemoKinds.Company()),
    ("Phone", DemoKinds.Phone()), ("E-mail", DemoKinds.Email()), ("Address", DemoKinds.Address()),
    ("City", DemoKinds.City()), ("Balance", DemoKinds.DisplayOnly()), ("Marketing", DemoKinds.Category()),
    ("Created", DemoKinds.Created()), ("Notes", DemoKinds.Notes()),
  ]

  var count: Int { rows.count }

  /// Adds a record `source:id`; its cells by column name, all others empty.
  mutating func add(_ record: String, _ cells: [String: String], partition: String? = nil) -> UInt32 {
    let parts = record.split(separator: ":", maxSplits: 1).map(String.init)
    let texts = columns.map { column in
      column.kind is DemoKinds.ID ? parts[1] : cells[column.name] ?? ""
    }
    rows.append(Row(source: parts[0], id: parts[1], partition: partition ?? "Florist 104", cells: texts))
    return UInt32(rows.count - 1)
  }

  func text(_ row: UInt32, _ field: Int) -> String { rows[Int(row)].cells[field] }

  /// The table; its input had the rows backwards, so that nobody mistakes one order for the other.
  func table() -> RecordTable {
    let schema = Schema(
      fields: columns.map { Field(name: $0.name, kind: $0.kind, reason: "header \"\($0.name)\"") })
    var sources: [String] = []
    for row in rows where !sources.contains(row.source) { sources.append(row.source) }
    return RecordTable(
      schema: schema, columns: columns.indices.map { index in column(rows.map { $0.cells[index] }) },
      attributes: attributes(), sources: sources,
      sourceCodes: rows.map { UInt32(sources.firstIndex(of: $0.source) ?? 0) },
      ids: column(rows.map(\.id)), partitions: isPartitioned ? column(rows.map { $0.partition ?? "" }) : nil,
      inputOrder: rows.indices.reversed().map(UInt32.init))
  }

  private func column(_ texts: [String]) -> Column {
    var interner = ByteInterner()
    let codes = texts.map { interner.code(of: $0) }
    return Column(values: interner.finish(), codes: codes)
  }

  private func attributes() -> [Attribute] {
    func attribute(_ role: AttributeRole, _ kind: any FieldKind.Type, _ part: (String) -> String)
      -> [Attribute]
    {
      guard let field = columns.firstIndex(where: { type(of: $0.kind) == kind }) else { return [] }
      let column = column(rows.map { part($0.cells[field].lowercased()) })
      return [Attribute(role: role, fields: [field], values: column.values, codes: column.codes)]
    }
    return attribute(.given, DemoKinds.FullName.self) { String($0.split(separator: " ").first ?? "") }
      + attribute(.surname, DemoKinds.FullName.self) { String($0.split(separator: " ").last ?? "") }
      + attribute(.organization, DemoKinds.Company.self) { $0 }
      + attribute(.phone, DemoKinds.Phone.self) { $0.filter(\.isNumber) }
      + attribute(.email, DemoKinds.Email.self) { $0 }
      + attribute(.address, DemoKinds.Address.self) { $0 }
      + attribute(.city, DemoKinds.City.self) { $0 }
      + (hasMoments ? attribute(.created, DemoKinds.Created.self) { $0.filter(\.isNumber) } : [])
  }
}
