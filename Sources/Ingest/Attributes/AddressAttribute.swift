import Records

/// Brings house number, street and unit together into one value a record.
///
/// Where a column of its own has the number, the first street counts with it. Else it is the first of several
/// lines that has both a number and a street; else the first street. The unit may stand on any line.
struct AddressAttribute {
  private let builder: AttributeBuilder

  init(_ builder: AttributeBuilder) { self.builder = builder }

  /// The attribute: `number`, `street` and `unit` joined by ``Attribute/separator``.
  func attribute() -> Attribute {
    var numbers = RoleValues()
    var streets = RoleValues()
    var units = RoleValues()
    let givers = builder.givers(of: .houseNumber)
    let ownNumbers = givers.filter { $0.role == .houseNumber }
      .map { RoleColumn($0, role: .houseNumber, into: &numbers) }
    let lineNumbers = givers.filter { $0.role != .houseNumber }
      .map { RoleColumn($0, role: .houseNumber, into: &numbers) }
    let streetColumns = builder.normalized.filter { $0.gives(.street) }
      .map { RoleColumn($0, role: .street, into: &streets) }
    let unitColumns = builder.givers(of: .unit).map { RoleColumn($0, role: .unit, into: &units) }

    var values = RoleValues()
    var text: [UInt8] = []
    var codes: [UInt32] = []
    codes.reserveCapacity(builder.rowCount)
    for row in 0..<builder.rowCount {
      let own = first(ownNumbers, row)
      let street = street(row, streetColumns, own == 0 ? lineNumbers : [])
      let number = own == 0 ? number(row, line: street.column, lineNumbers) : own
      let unit = first(unitColumns, row)
      guard street.code != 0 || number != 0 || unit != 0 else {
        codes.append(0)
        continue
      }
      text.removeAll(keepingCapacity: true)
      numbers.append(number, to: &text)
      text.append(Attribute.separator)
      streets.append(street.code, to: &text)
      text.append(Attribute.separator)
      units.append(unit, to: &text)
      let isPlaceholder = street.code != 0 && streets.isPlaceholder[Int(street.code)]
      codes.append(values.code(of: text, isPlaceholder: isPlaceholder))
    }
    return values.attribute(.address, fields: fields, codes: codes)
  }

  private var fields: [Int] {
    builder.normalized.filter { $0.gives(.houseNumber) || $0.gives(.street) || $0.gives(.unit) }.map(\.column)
  }

  private func street(
    _ row: Int, _ streets: [RoleColumn], _ numbers: [RoleColumn]
  ) -> (code: UInt32, column: Int?) {
    var found: (code: UInt32, column: Int?) = (0, nil)
    for street in streets {
      guard let code = code(street, row) else { continue }
      let hasNumber = numbers.contains { $0.column == street.column && self.code($0, row) != nil }
      if hasNumber { return (code, street.column) }
      if found.code == 0 { found = (code, street.column) }
    }
    return found
  }

  /// The number on the street's own line, else on another.
  private func number(_ row: Int, line: Int?, _ numbers: [RoleColumn]) -> UInt32 {
    if let line, let own = numbers.first(where: { $0.column == line }), let code = code(own, row) {
      return code
    }
    return first(numbers, row)
  }

  private func first(_ columns: [RoleColumn], _ row: Int) -> UInt32 {
    for column in columns {
      if let code = code(column, row) { return code }
    }
    return 0
  }

  private func code(_ column: RoleColumn, _ row: Int) -> UInt32? {
    column.first(ofRow: row)
  }
}
