import CSV

/// Which records are the same customer, as a truth file says: `id,entity`, further columns being ignored but
/// for `source`, which tells ids of several tables apart, and `household`.
public struct TruthTable: Sendable {
  /// A record that the truth names more than once; only its first line counts.
  public struct Duplicate: Equatable, Sendable {
    /// The line of the repetition, counted from 1.
    public let line: Int
    /// The two lines name different entities.
    public let isContradiction: Bool
  }

  /// For each row the number of its entity, counted from 0 in the order of the file.
  public private(set) var entities: [UInt32] = []
  /// For each row the number of its household; nil where the truth says nothing of households.
  public private(set) var households: [UInt32?] = []
  /// How many different entities there are.
  public var entityCount: Int { entityNames.count }
  /// The truth says which source a record is of.
  public let hasSources: Bool
  /// Records named more than once, in the order of lines.
  public private(set) var duplicates: [Duplicate] = []
  /// Lines that lack an id or an entity and are left out.
  public private(set) var incompleteLines: [Int] = []
  /// Rows that cannot be read and are left out.
  public private(set) var faults: [CSVRowFault] = []

  private var identities = ByteInterner()
  private var entityNames = ByteInterner()
  private var householdNames = ByteInterner()

  /// Stands between source and id; it cannot occur in a name of a source.
  private static let separator: UInt8 = 0x1F

  /// Reads a truth file.
  public init(path: String) throws(EvaluationError) {
    let file: MappedFile
    do {
      file = try MappedFile(path: path)
    } catch {
      throw .unreadable(error)
    }
    try self.init(UTF8Text(file), file: path)
  }

  /// Reads the text of a truth file, which has a header.
  ///
  /// - Parameter file: What errors call the file.
  /// - Complexity: linear in the text; about 30 bytes of memory a record beside its id.
  public init(_ text: UTF8Text, file: String) throws(EvaluationError) {
    var reader = CSVReader(text, dialect: CSVDialect(sniffing: text))
    guard case .row(let header)? = reader.next() else { throw .emptyTruth(file: file) }
    let columns = try Columns(header, file: file)
    hasSources = columns.source != nil
    while let reading = reader.next() {
      switch reading {
      case .row(let row): add(row, columns)
      case .fault(let fault): faults.append(fault)
      }
    }
  }

  /// Returns the row of a record, or nil if the truth does not name it.
  ///
  /// - Parameter source: The name of the record's source; it makes no difference where the truth has no
  ///   sources.
  public func row(id: String, source: String) -> Int? {
    var key: [UInt8] = []
    if hasSources {
      key.append(contentsOf: source.utf8)
      key.append(Self.separator)
    }
    key.append(contentsOf: id.utf8)
    return key.withUnsafeBufferPointer { identities.number(of: $0) }
  }

  /// Looks records up, in their order.
  ///
  /// - Parameters:
  ///   - count: How many records there are.
  ///   - identity: Returns the id and the source of a record by its number.
  public func labels(count: Int, identity: (Int) -> (id: String, source: String)) -> TruthLabels {
    var labels = TruthLabels(count: count)
    var isSeen = [Bool](repeating: false, count: entities.count)
    for record in 0..<count {
      let (id, source) = identity(record)
      guard let row = row(id: id, source: source) else { continue }
      isSeen[row] = true
      labels.set(record, entity: entities[row], household: households[row])
    }
    labels.absentRecords = isSeen.count { !$0 }
    return labels
  }

  /// Where the columns of a truth file stand.
  private struct Columns {
    let id: Int
    let entity: Int
    let source: Int?
    let household: Int?

    init(_ header: CSVRow, file: String) throws(EvaluationError) {
      let names = (0..<header.count).map { header.string($0) }
      guard let id = names.firstIndex(of: "id") else {
        throw .missingColumn(file: file, column: "id", found: names)
      }
      guard let entity = names.firstIndex(of: "entity") else {
        throw .missingColumn(file: file, column: "entity", found: names)
      }
      self.id = id
      self.entity = entity
      source = names.firstIndex(of: "source")
      household = names.firstIndex(of: "household")
    }
  }

  private mutating func add(_ row: CSVRow, _ columns: Columns) {
    guard let id = Self.cell(columns.id, of: row), let entity = Self.cell(columns.entity, of: row) else {
      incompleteLines.append(row.line)
      return
    }
    let entityNumber = UInt32(entityNames.insert(entity).number)
    let (number, isNew) = insertIdentity(id: id, source: columns.source.flatMap { Self.cell($0, of: row) })
    guard isNew else {
      duplicates.append(Duplicate(line: row.line, isContradiction: entities[number] != entityNumber))
      return
    }
    entities.append(entityNumber)
    let household = columns.household.flatMap { Self.cell($0, of: row) }
    households.append(household.map { UInt32(householdNames.insert($0).number) })
  }

  private mutating func insertIdentity(
    id: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>?
  ) -> (number: Int, isNew: Bool) {
    guard hasSources else { return identities.insert(id) }
    var key = source.map { Array($0) } ?? []
    key.append(Self.separator)
    key.append(contentsOf: id)
    return key.withUnsafeBufferPointer { identities.insert($0) }
  }

  /// Returns a cell that is there and not empty.
  private static func cell(_ column: Int, of row: CSVRow) -> UnsafeBufferPointer<UInt8>? {
    column < row.count && !row[column].isEmpty ? row[column] : nil
  }
}
