import Records

extension Attribute {
  /// Whether it can be told which of a record's values stand in a column's cell.
  func tellsCells(ofField field: Int) -> Bool {
    fields.contains(field) && (fields.count == 1 || role == .phone || role == .email)
  }

  /// The codes of a record that its cell in one of the attribute's columns brought, empty ones left out.
  ///
  /// Several columns of phones or e-mail addresses make one set: there a value is known by its letters and digits in the
  /// cell.
  func codes(of row: UInt32, in column: Column) -> [UInt32] {
    range(of: Int(row)).map { codes[$0] }.filter { $0 != 0 && isHeld($0, of: row, in: column) }
  }

  /// Whether a record's cell in one of the attribute's columns brought one of the record's values.
  func isHeld(_ code: UInt32, of row: UInt32, in column: Column) -> Bool {
    if fields.count == 1 { return true }
    return column.withBytes(at: row) { cell in
      values.withBytes(of: code) { value in
        if !cell.isASCII || !value.isASCII {
          return Attribute.isHeld(value, in: cell, isEmail: role == .email)
        }
        return role == .email
          ? Attribute.isAddress(value, in: cell) : Attribute.isNumber(value, in: cell)
      }
    }
  }

  /// Whether the last seven digits of a number stand in a row among a cell's digits; both are ASCII.
  ///
  /// The digits pass through a window of seven bytes, so that no text is made of either.
  static func isNumber(_ value: Span<UInt8>, in cell: Span<UInt8>) -> Bool {
    let wanted = lastDigits(of: value)
    if wanted.count == 0 { return false }
    let mask = UInt64.max >> UInt64(64 - wanted.count * 8)
    var window: UInt64 = 0
    var seen = 0
    for place in cell.indices where cell[place].isDigit {
      window = (window << 8 | UInt64(cell[place])) & mask
      seen += 1
      if seen >= wanted.count, window == wanted.digits { return true }
    }
    return false
  }

  private static func lastDigits(of value: Span<UInt8>) -> (digits: UInt64, count: Int) {
    var digits: UInt64 = 0
    var count = 0
    for place in value.indices where value[place].isDigit {
      digits = (digits << 8 | UInt64(value[place])) & 0x00FF_FFFF_FFFF_FFFF
      count = min(count + 1, 7)
    }
    return (digits, count)
  }

  /// Whether a cell holds an address up to its `@`, in whatever case and dots; both are ASCII.
  static func isAddress(_ value: Span<UInt8>, in cell: Span<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: cell.count + value.count + 1) { buffer in
      let held = letters(of: cell, into: buffer)
      let own = UnsafeMutableBufferPointer(rebasing: buffer[held...])
      var length = letters(of: value, into: own)
      let at = UInt8(ascii: "@")
      length = own[..<length].firstIndex(of: at) ?? length
      own[length] = at
      length += 1
      guard held >= length else { return false }
      return (0...(held - length)).contains { start in
        (0..<length).allSatisfy { buffer[start + $0] == own[$0] }
      }
    }
  }

  /// Writes an e-mail address in small letters and digits, without dots and the tag that follows a plus sign.
  private static func letters(of text: Span<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    var isTag = false
    for place in text.indices {
      let byte = text[place]
      if byte == UInt8(ascii: "+") { isTag = true }
      if byte == UInt8(ascii: "@") { isTag = false }
      let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      guard !isTag, isLetter || byte.isDigit || byte == UInt8(ascii: "@") else { continue }
      buffer[count] = isLetter ? byte | 0x20 : byte
      count += 1
    }
    return count
  }

  /// The same of any text, character by character.
  static func isHeld(_ value: Span<UInt8>, in cell: Span<UInt8>, isEmail: Bool) -> Bool {
    let value = value.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    let text = cell.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return isEmail
      ? address(text).contains(address(value).prefix { $0 != "@" } + "@")
      : digits(text).contains(digits(value).suffix(7))
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  /// An e-mail address in small letters and digits, without dots and the tag that follows a plus sign.
  private static func address(_ text: String) -> String {
    var isTag = false
    return text.lowercased().filter { letter in
      if letter == "+" { isTag = true }
      if letter == "@" { isTag = false }
      return !isTag && (letter.isLetter || letter.isNumber || letter == "@")
    }
  }
}

extension Span<UInt8> {
  fileprivate var isASCII: Bool { withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } } }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
