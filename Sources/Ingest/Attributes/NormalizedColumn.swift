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
  private static let rowsInChunk = 16_384

  /// The schema's index of the column.
  let column: Int
  /// Whether the column's kind is there for a role, and so goes before other columns that give it too.
  let role: AttributeRole?
  /// What the values say.
  private(set) var parts = NormalizedParts()
  /// The value of each row; empty where every row has one of its own.
  private(set) var valueOfRow: [UInt32] = []
  private var repaired: [UInt64] = []
  private var lostDigits: [UInt64] = []

  /// Normalises the columns whose kinds say anything, but for those that ``MomentAttribute`` reads itself.
  ///
  /// - Parameter areDistinct: Whether most values of each column are distinct.
  static func normalize(
    _ arena: RowArena, areDistinct: [Bool], fields: [Field], with normalizers: Normalizers, threads: Int
  ) -> [NormalizedColumn] {
    let moments = MomentAttribute.all(of: fields).map(\.field)
    let columns = fields.indices.filter { fields[$0].isNormalized && !moments.contains($0) }
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
    for rows in Chunks(of: arena.rowCount, atMost: rowsInChunk) {
      for column in columns where areDistinct[column] {
        tasks.append(Task(column: column, values: rows, interned: nil))
      }
    }
    let planned = tasks
    let read = concurrentMap(count: planned.count, threads: threads) { index in
      let task = planned[index]
      var part = NormalizedColumn(column: task.column, fields[task.column])
      if let place = task.interned {
        let values = interned[place].values
        part.append(task.values, fields[task.column], normalizers) { values.withPointer(of: UInt32($0), $1) }
      } else {
        part.append(task.values, fields[task.column], normalizers) {
          $1(arena.cell(of: task.column, row: $0))
        }
      }
      return part
    }
    return joined(columns, read, planned, interned.map(\.codes), of: repeating)
  }

  /// Whether every row has a value of its own.
  var isByRow: Bool { valueOfRow.isEmpty }

  /// Whether any value gives a part of a role.
  func gives(_ role: AttributeRole) -> Bool { parts.roles.contains(role) }

  /// How many distinct values a spreadsheet had changed and could be repaired.
  var repairedValueCount: Int { Set(repaired).count }

  /// How many distinct values of telephone numbers are in powers of ten.
  var lostDigitCount: Int { Set(lostDigits).count }

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

  private init(column: Int, _ field: Field) {
    self.column = column
    role = type(of: field.kind).role
  }

  private mutating func append(
    _ values: Range<Int>, _ field: Field, _ normalizers: Normalizers,
    _ withCell: (Int, (UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) {
    let kind = field.kind
    let isPhone = kind is PhoneField
    parts.reserve(values: values.count, bytes: values.count * 16)
    for value in values {
      withCell(value) { cell in
        if !cell.isEmpty {
          kind.normalize(cell, with: normalizers, into: &parts)
          if parts.isRepaired { repaired.append(ByteHash.hash(cell)) }
          if isPhone, Self.hasLostDigits(cell) { lostDigits.append(ByteHash.hash(cell)) }
        }
      }
      parts.endValue()
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

  /// Joins the consecutive parts of each column.
  private static func joined(
    _ columns: [Int], _ read: [NormalizedColumn], _ tasks: [Task], _ codes: [[UInt32]], of repeating: [Int]
  ) -> [NormalizedColumn] {
    columns.compactMap { column in
      let own = zip(read, tasks).filter { $1.column == column }.map(\.0)
      var joined = own.first
      if own.count > 1 { joined?.parts = NormalizedParts(joining: own.map(\.parts)) }
      for part in own.dropFirst() { joined?.append(part) }
      if let place = repeating.firstIndex(of: column) { joined?.valueOfRow = codes[place] }
      return joined
    }
  }

  private mutating func append(_ other: NormalizedColumn) {
    repaired += other.repaired
    lostDigits += other.lostDigits
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
