/// Which records are the same customer, as a truth file says: `id,entity`, further columns being ignored but for
/// `source`, which tells ids of several tables apart, and `household`.
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

  private var identities = ByteInterner()
  private var entityNames = ByteInterner()
  private var householdNames = ByteInterner()

  /// Stands between source and id; it cannot occur in a name of a source.
  private static let separator: UInt8 = 0x1F

  /// Reads a truth file's bytes: CSV in UTF-8 with a header.
  ///
  /// - Parameter file: What errors call the file.
  /// - Complexity: linear in the bytes; about 30 bytes of memory a record beside its id.
  public init(csv bytes: [UInt8], file: String) throws(EvaluationError) {
    var rows = TruthRows(bytes, file: file)
    guard try rows.next() else { throw .emptyTruth(file: file) }
    let columns = (0..<rows.ends.count).map { rows.text($0) }
    func column(_ name: String) throws(EvaluationError) -> Int {
      guard let index = columns.firstIndex(of: name) else {
        throw .missingColumn(file: file, column: name, found: columns)
      }
      return index
    }
    let id = try column("id")
    let entity = try column("entity")
    let source = columns.firstIndex(of: "source")
    let household = columns.firstIndex(of: "household")
    hasSources = source != nil
    while try rows.next() {
      add(rows, id: id, entity: entity, source: source, household: household)
    }
  }

  /// Returns the row of a record, or nil if the truth does not name it.
  ///
  /// - Parameter source: The name of the record's source; it makes no difference where the truth has no sources.
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

  private mutating func add(_ rows: TruthRows, id: Int, entity: Int, source: Int?, household: Int?) {
    guard let idRange = rows.range(id), let entityRange = rows.range(entity), !idRange.isEmpty, !entityRange.isEmpty
    else {
      incompleteLines.append(rows.line)
      return
    }
    var key: [UInt8] = []
    if let source, let range = rows.range(source) {
      key.append(contentsOf: rows.cells[range])
      key.append(Self.separator)
    }
    key.append(contentsOf: rows.cells[idRange])
    let entityNumber = UInt32(Self.number(of: rows.cells[entityRange], in: &entityNames))
    let (row, isNew) = key.withUnsafeBufferPointer { identities.insert($0) }
    guard isNew else {
      duplicates.append(Duplicate(line: rows.line, isContradiction: entities[row] != entityNumber))
      return
    }
    entities.append(entityNumber)
    let householdRange = household.flatMap { rows.range($0) } ?? 0..<0
    households.append(
      householdRange.isEmpty
        ? nil : UInt32(Self.number(of: rows.cells[householdRange], in: &householdNames)))
  }

  private static func number(of key: ArraySlice<UInt8>, in names: inout ByteInterner) -> Int {
    key.withUnsafeBufferPointer { names.insert($0).number }
  }
}
