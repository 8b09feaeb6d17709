import Records

/// The values of one role while its attribute is built: distinct texts under codes, and which are
/// placeholders.
struct RoleValues: ~Copyable {
  private var interner = ByteInterner()
  /// Whether each code's text is a placeholder; code 0 is none.
  private(set) var isPlaceholder: [Bool] = [true]

  /// The code of a text; a text is a placeholder if it is one anywhere.
  mutating func code(of text: UnsafeBufferPointer<UInt8>, isPlaceholder flag: Bool) -> UInt32 {
    let code = interner.code(of: text)
    if Int(code) == isPlaceholder.count {
      isPlaceholder.append(flag)
    } else if flag, code != 0 {
      isPlaceholder[Int(code)] = true
    }
    return code
  }

  /// The code of a text that was put together.
  mutating func code(of text: [UInt8], isPlaceholder flag: Bool) -> UInt32 {
    text.withUnsafeBufferPointer { code(of: $0, isPlaceholder: flag) }
  }

  /// Appends the text of a code to an array.
  func append(_ code: UInt32, to text: inout [UInt8]) { interner.append(code, to: &text) }

  /// The attribute of a role whose records hold one code each.
  consuming func attribute(_ role: AttributeRole, fields: [Int], codes: [UInt32]) -> Attribute {
    attribute(role, fields: fields, codes: codes, rowStarts: [])
  }

  /// The attribute of a role whose records hold sets of codes; codes are given anew by first appearance.
  consuming func attribute(
    _ role: AttributeRole, fields: [Int], codes: [UInt32], rowStarts: [UInt32]
  ) -> Attribute {
    let flags = isPlaceholder
    if FirstAppearanceCoding.isOrder(of: codes, count: interner.count) {
      var attribute = Attribute(
        role: role, fields: fields, values: interner.finish(), codes: codes, rowStarts: rowStarts)
      for code in flags.indices where flags[code] { attribute.isNoEvidence[code] = true }
      return attribute
    }
    var coding = FirstAppearanceCoding(of: interner.finish())
    let newCodes = codes.map { coding.code(of: $0) }
    let oldCodes = coding.oldCodes
    var attribute = Attribute(
      role: role, fields: fields, values: coding.finish(), codes: newCodes, rowStarts: rowStarts)
    for (new, old) in oldCodes.enumerated() where flags[Int(old)] { attribute.isNoEvidence[new] = true }
    return attribute
  }
}

/// The codes that one column's values have in a role: for each of the column's values none, one or several.
struct RoleColumn {
  /// The schema's index of the column.
  let column: Int
  private let valueOfRow: [UInt32]
  private let starts: [UInt32]
  private let codes: [UInt32]

  /// Enters a column's texts of a role into the role's values.
  init(_ normalized: NormalizedColumn, role: AttributeRole, into values: inout RoleValues) {
    column = normalized.column
    valueOfRow = normalized.valueOfRow
    let count = normalized.parts.valueCount
    var starts = [UInt32](repeating: 0, count: count + 1)
    var codes: [UInt32] = []
    codes.reserveCapacity(count)
    // Counted one place ahead, so that the sums become the starts.
    normalized.parts.forEachPart(of: role) { value, text, isPlaceholder in
      codes.append(values.code(of: text, isPlaceholder: isPlaceholder))
      starts[value + 1] += 1
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    self.starts = starts
    self.codes = codes
  }

  /// The codes of a row.
  @inline(__always)
  func codes(ofRow row: Int) -> ArraySlice<UInt32> { codes[range(ofRow: row)] }

  /// The number of codes of a row.
  @inline(__always)
  func count(ofRow row: Int) -> Int { range(ofRow: row).count }

  /// The first code of a row; nil where it has none.
  @inline(__always)
  func first(ofRow row: Int) -> UInt32? {
    let range = range(ofRow: row)
    return range.isEmpty ? nil : codes[range.lowerBound]
  }

  @inline(__always)
  private func range(ofRow row: Int) -> Range<Int> {
    let value = valueOfRow.isEmpty ? row : Int(valueOfRow[row])
    return Int(starts[value])..<Int(starts[value + 1])
  }
}
