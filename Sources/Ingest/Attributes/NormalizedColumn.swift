import Normalization
import Parallel
import Records

/// What the values of one column say: their ``NormalizedParts``, and which of them each row has.
///
/// Where values repeat (names, cities) each distinct one is normalised once; where most are distinct (phones,
/// e-mail addresses, streets, dates) every row's cell is, in order, since finding the few that repeat would
/// take longer.
struct NormalizedColumn: Sendable {
  private static let valuesInChunk = 2048
  private static let leastRowsInChunk = 16_384
  private static let mostRowChunks = 64

  /// The schema's index of the column.
  let column: Int
  /// Whether the column's kind is there for a role, and so goes before other columns that give it too.
  let role: AttributeRole?
  /// What the values say, chunk after chunk.
  ///
  /// Joined, every part would be in memory twice for a while. Chunks of rows are the same for all columns that
  /// have a value for every row.
  private(set) var chunks: [NormalizedParts] = []
  /// The value of each row; empty where every row has one of its own.
  private(set) var valueOfRow: [UInt32] = []
  /// How many distinct values a spreadsheet had changed and could be repaired.
  let repairedValueCount: Int
  /// How many distinct values of telephone numbers are in powers of ten.
  let lostDigitCount: Int

  /// Normalises the columns whose kinds say anything, but for those that ``MomentAttribute`` reads itself.
  ///
  /// - Parameter areDistinct: Whether most values of each column are distinct.
  static func normalize(
    _ arena: RowArena, areDistinct: [Bool], fields: [Field], with normalizers: Normalizers, threads: Int,
    progress: WorkProgress = .untold
  ) -> [NormalizedColumn] {
    let moments = MomentAttribute.all(of: fields).map(\.field)
    let columns = fields.indices.filter { fields[$0].isNormalized && !moments.contains($0) }
    let areDistinct = Self.withSets(areDistinct, fields)
    let repeating = columns.filter { !areDistinct[$0] }
    let interned = concurrentMap(count: repeating.count, threads: threads) {
      intern(repeating[$0], arena)
    }
    var tasks: [Task] = []
    for (place, column) in repeating.enumerated() {
      tasks += Chunks(of: interned[place].values.count, atMost: valuesInChunk).map {
        Task(column: column, values: $0, interned: place)
      }
    }
    // Columns within rows, so that a row's cells are read while they are near.
    for rows in Chunks(of: arena.rowCount, atMost: rowsInChunk(of: arena.rowCount)) {
      for column in columns where areDistinct[column] {
        tasks.append(Task(column: column, values: rows, interned: nil))
      }
    }
    let planned = tasks
    let done = CountedProgress(progress, total: planned.count)
    let read = concurrentMap(count: planned.count, threads: threads) { index in
      defer { done.add(1) }
      let task = planned[index]
      guard let place = task.interned else {
        return Chunk(task.values, fields[task.column].kind, normalizers) {
          $1(arena.cell(of: task.column, row: $0))
        }
      }
      let values = interned[place].values
      return Chunk(task.values, fields[task.column].kind, normalizers) {
        values.withPointer(of: UInt32($0), $1)
      }
    }
    return columns.map { column in
      let own = zip(read, planned).filter { $1.column == column }.map(\.0)
      let codes = repeating.firstIndex(of: column).map { interned[$0].codes } ?? []
      return NormalizedColumn(column: column, fields[column], own, valueOfRow: codes)
    }
  }

  /// Whether every row has a value of its own.
  var isByRow: Bool { valueOfRow.isEmpty }

  /// Whether any value gives a part of a role.
  func gives(_ role: AttributeRole) -> Bool { chunks.contains { $0.gives(role) } }

  /// The number of values.
  var valueCount: Int { chunks.reduce(0) { $0 + $1.valueCount } }

  /// Calls `body` for each part of a role: the value's number, the text and whether it is a placeholder.
  @inline(__always)
  func forEachPart(of role: AttributeRole, _ body: (Int, UnsafeBufferPointer<UInt8>, Bool) -> Void) {
    var first = 0
    for chunk in chunks {
      if chunk.gives(role) { chunk.forEachPart(of: role) { body(first + $0, $1, $2) } }
      first += chunk.valueCount
    }
  }

  /// Calls `body` for each row of a column that has a value for every row: the row, and where its value lies.
  @inline(__always)
  func forEachRow(_ body: (_ row: Int, NormalizedParts.View, _ value: Int) -> Void) {
    var first = 0
    for chunk in chunks {
      chunk.withView { view in
        for value in 0..<chunk.valueCount { body(first + value, view, value) }
      }
      first += chunk.valueCount
    }
  }

  /// The same with all columns of telephone numbers and e-mail addresses where one of them is mostly distinct:
  /// what a record has of them becomes one set.
  private static func withSets(_ areDistinct: [Bool], _ fields: [Field]) -> [Bool] {
    let sets = fields.indices.filter { fields[$0].kind is PhoneField || fields[$0].kind is EmailField }
    guard sets.contains(where: { areDistinct[$0] }) else { return areDistinct }
    return fields.indices.map { areDistinct[$0] || sets.contains($0) }
  }

  /// Rows of a chunk: in a large table more, since ten million rows would leave a gigabyte in pieces that are too small for
  /// a memory limit to move to files.
  private static func rowsInChunk(of rowCount: Int) -> Int {
    max(leastRowsInChunk, (rowCount + mostRowChunks - 1) / mostRowChunks)
  }

  /// Values of a column, or rows whose cells are the values.
  private struct Task: Sendable {
    let column: Int
    let values: Range<Int>
    let interned: Int?
  }

  private static func intern(_ column: Int, _ arena: RowArena) -> (values: ByteDictionary, codes: [UInt32]) {
    var interner = ByteInterner()
    var codes: [UInt32] = []
    codes.reserveCapacity(arena.rowCount)
    for row in 0..<arena.rowCount { codes.append(interner.code(of: arena.cell(of: column, row: row))) }
    return (interner.finish(), codes)
  }

  private init(column: Int, _ field: Field, _ chunks: [Chunk], valueOfRow: [UInt32]) {
    self.column = column
    role = type(of: field.kind).role
    self.valueOfRow = valueOfRow
    self.chunks = chunks.map(\.parts)
    repairedValueCount = chunks.reduce(into: Set<UInt64>()) { $0.formUnion($1.repaired) }.count
    lostDigitCount = chunks.reduce(into: Set<UInt64>()) { $0.formUnion($1.lostDigits) }.count
  }

  /// What some values of a column say.
  private struct Chunk: Sendable {
    private(set) var parts = NormalizedParts()
    /// The hashes of values that were repaired.
    private(set) var repaired: [UInt64] = []
    /// The hashes of telephone numbers in powers of ten.
    private(set) var lostDigits: [UInt64] = []

    init(
      _ values: Range<Int>, _ kind: any FieldKind, _ normalizers: Normalizers,
      _ withCell: (Int, (UnsafeBufferPointer<UInt8>) -> Void) -> Void
    ) {
      let isPhone = kind is PhoneField
      parts.reserve(values: values.count, bytes: values.count * 16)
      for value in values {
        withCell(value) { cell in
          if cell.isEmpty { return }
          kind.normalize(cell, with: normalizers, into: &parts)
          if parts.isRepaired { repaired.append(ByteHash.hash(cell)) }
          if isPhone, NormalizedColumn.hasLostDigits(cell) { lostDigits.append(ByteHash.hash(cell)) }
        }
        parts.endValue()
      }
    }
  }

  /// Whether a spreadsheet rounded a number: `5.55E+09`.
  private static func hasLostDigits(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count >= 5, cell[0] &- 0x30 < 10 else { return false }
    var index = 1
    while index < cell.count, cell[index] &- 0x30 < 10 || cell[index] == 0x2E || cell[index] == 0x2C {
      index += 1
    }
    return index + 2 < cell.count && cell[index] | 0x20 == UInt8(ascii: "e")
      && cell[index + 1] == UInt8(ascii: "+")
  }
}

extension Field {
  /// Whether the field's values say anything; ids, dates of the record and notes are only shown.
  var isNormalized: Bool { type(of: kind).role != nil }
}

extension ByteDictionary {
  /// Lends the bytes of a code's string as a buffer.
  fileprivate func withPointer(of code: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withBytes(of: code) { bytes in bytes.withUnsafeBufferPointer { body($0) } }
  }
}
