import Parallel
import Records

/// Makes the attribute of a column that dates records, straight from its cells: a moment is a number, and
/// numbers are sorted without being written as texts first.
struct MomentAttribute: Sendable {
  /// The roles that date records.
  static let roles: [AttributeRole] = [.created, .updated, .lastOrder]

  private let role: AttributeRole
  private let column: Int
  private let kind: any DateFieldKind

  /// The columns that are the only ones of such a role, whatever else a table has.
  static func all(of fields: [Field]) -> [MomentAttribute] {
    roles.compactMap { role in
      let columns = fields.indices.filter { type(of: fields[$0].kind).role == role }
      guard columns.count == 1, let kind = fields[columns[0]].kind as? any DateFieldKind else { return nil }
      return MomentAttribute(role: role, column: columns[0], kind: kind)
    }
  }

  private init(role: AttributeRole, column: Int, kind: any DateFieldKind) {
    self.role = role
    self.column = column
    self.kind = kind
  }

  /// The schema's index of the column.
  var field: Int { column }

  /// The attribute; nil where no cell holds a moment.
  func attribute(_ arena: RowArena) -> Attribute? {
    var moments: [UInt64] = []
    var rows: [UInt32] = []
    moments.reserveCapacity(arena.rowCount)
    rows.reserveCapacity(arena.rowCount)
    for row in 0..<arena.rowCount {
      let cell = arena.cell(of: column, row: row)
      guard !cell.isEmpty, let moment = kind.moment(Span(_unsafeElements: cell)) else { continue }
      moments.append(UInt64(moment))
      rows.append(UInt32(row))
    }
    if moments.isEmpty { return nil }
    RadixSort.sortByKey(keys: &moments, values: &rows, threads: 1)
    let (codes, ordered) = Self.codes(moments, rows, rowCount: arena.rowCount)
    return Attribute(role: role, fields: [column], values: Self.values(ordered), codes: codes)
  }

  /// Codes by first appearance of sorted moments, and the moments in the order of their codes.
  private static func codes(
    _ moments: [UInt64], _ rows: [UInt32], rowCount: Int
  ) -> (codes: [UInt32], ordered: [UInt64]) {
    // For each row the place of its moment among the distinct ones, from 1.
    var places = [UInt32](repeating: 0, count: rowCount)
    var distinct: [UInt64] = []
    for (index, row) in rows.enumerated() {
      if index == 0 || moments[index] != moments[index - 1] { distinct.append(moments[index]) }
      places[Int(row)] = UInt32(distinct.count)
    }
    var codeOfPlace = [UInt32](repeating: 0, count: distinct.count + 1)
    var ordered: [UInt64] = []
    ordered.reserveCapacity(distinct.count)
    for row in places.indices where places[row] != 0 {
      let place = Int(places[row])
      if codeOfPlace[place] == 0 {
        ordered.append(distinct[place - 1])
        codeOfPlace[place] = UInt32(ordered.count)
      }
      places[row] = codeOfPlace[place]
    }
    return (places, ordered)
  }

  /// The texts of moments, fourteen digits each.
  private static func values(_ moments: [UInt64]) -> ByteDictionary {
    let digits = DateMoment.digitCount
    let bytes = [UInt8](unsafeUninitializedCapacity: moments.count * digits) { buffer, count in
      for (index, moment) in moments.enumerated() {
        DateMoment.write(
          Int(moment),
          to: UnsafeMutableBufferPointer(rebasing: buffer[(index * digits)..<(index + 1) * digits]))
      }
      count = moments.count * digits
    }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(moments.count + 2)
    for index in 0...moments.count { starts.append(UInt32(index * digits)) }
    return ByteDictionary(bytes: bytes, starts: starts)
  }
}
