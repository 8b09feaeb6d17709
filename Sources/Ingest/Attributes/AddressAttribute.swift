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
    if let lines = linesByRow { return attribute(ofLines: lines) }
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

  /// The one column that says all there is of addresses, where its values hardly repeat.
  private var linesByRow: NormalizedColumn? {
    let fields = self.fields
    return fields.count == 1 ? builder.normalized.first { $0.column == fields[0] && $0.isByRow } : nil
  }

  /// Brings the pieces of each row's line together without giving each of them a code first.
  private func attribute(ofLines lines: NormalizedColumn) -> Attribute {
    let placeholders = PlaceholderStreets(lines.parts)
    var texts = PackedTexts()
    texts.reserve([lines], of: .address)
    var hasText = [Bool](repeating: false, count: builder.rowCount)
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    lines.parts.withView { parts in
      for row in 0..<builder.rowCount {
        var (number, street, unit) = (none, none, none)
        parts.forEachPart(of: row) { role, text, _ in
          switch role {
          case .houseNumber: if number.isEmpty { number = text }
          case .street: if street.isEmpty { street = text }
          case .unit: if unit.isEmpty { unit = text }
          default: break
          }
        }
        if number.isEmpty, street.isEmpty, unit.isEmpty { continue }
        hasText[row] = true
        texts.bytes.append(contentsOf: number)
        texts.bytes.append(Attribute.separator)
        texts.bytes.append(contentsOf: street)
        texts.bytes.append(Attribute.separator)
        texts.bytes.append(contentsOf: unit)
        texts.endText(isPlaceholder: placeholders.contain(street))
      }
    }
    let coded = TextCodes(texts)
    var next = 0
    let codes = hasText.map { hasText -> UInt32 in
      next += hasText ? 1 : 0
      return hasText ? coded.codes[next - 1] : 0
    }
    return Attribute(role: .address, fields: fields, coded, codes: codes, rowStarts: [])
  }

  /// The streets that are placeholders on any row, and so on every one.
  private struct PlaceholderStreets {
    private var streets: Set<[UInt8]> = []
    private var lengths: Set<Int> = []

    init(_ parts: NormalizedParts) {
      guard parts.isPlaceholder.contains(true) else { return }
      parts.forEachPart(of: .street) { _, text, isPlaceholder in
        if !isPlaceholder { return }
        streets.insert(Array(text))
        lengths.insert(text.count)
      }
    }

    func contain(_ street: UnsafeBufferPointer<UInt8>) -> Bool {
      !streets.isEmpty && lengths.contains(street.count) && streets.contains(Array(street))
    }
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
