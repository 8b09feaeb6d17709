/// Keeps spreadsheets from running a cell as a formula, by an apostrophe before it.
///
/// A cell is guarded when, after leading blanks, it starts with `=` `+` `-` `@`, one of their fullwidth
/// forms, a tab, CR or LF. Phone numbers and numbers (`+1 512 555 0142`, `-12.50`) are not: a sign followed
/// by nothing but digits, spaces and `( ) - . , /`, with at least one digit. A cell that is a guarded cell
/// already (apostrophes before a formula) gets one apostrophe more, so that ``restoring(_:)-(String)`` always
/// gives back what was there.
///
/// See OWASP, *CSV Injection*.
public enum FormulaGuard {
  /// Whether a cell gets an apostrophe.
  @inline(__always)
  public static func isNeeded(for cell: UnsafeBufferPointer<UInt8>) -> Bool {
    // The first byte answers for nearly every cell.
    guard let first = cell.first, mayNeedGuard(first) else { return false }
    return isFormula(cell)
  }

  @inline(never)
  private static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < cell.count, cell[index] == UInt8(ascii: "'") { index += 1 }
    while let length = blankLength(cell, at: index) { index += length }
    guard index < cell.count, startsFormula(cell, at: index) else { return false }
    return !isNumber(cell, from: index)
  }

  /// The cell as it is written to a file that a spreadsheet may open.
  public static func guarding(_ cell: String) -> String {
    isNeeded(for: cell) ? "'" + cell : cell
  }

  /// The cell as it was before ``guarding(_:)``; a cell that was not guarded stays.
  public static func restoring(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let original = String(cell.unicodeScalars.dropFirst())
    return isNeeded(for: original) ? original : cell
  }

  /// The part of a cell's bytes that was there before it was guarded, without a copy.
  public static func restoring(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard cell.first == UInt8(ascii: "'") else { return cell }
    let original = UnsafeBufferPointer(rebasing: cell.dropFirst())
    return isNeeded(for: original) ? original : cell
  }

  private static func isNeeded(for cell: String) -> Bool {
    var copy = cell
    return copy.withUTF8 { isNeeded(for: $0) }
  }

  @inline(__always)
  private static func mayNeedGuard(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), 0x20,
      0x09, 0x0A, 0x0D, 0xC2, 0xE2, 0xE3, 0xEF:
      true
    default: false
    }
  }

  /// The length of the blank at `index`, or nil: space, no-break space, the spaces of U+2000 to U+200B,
  /// narrow no-break, ideographic and zero-width no-break space.
  private static func blankLength(_ cell: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let left = cell.count - index
    guard left > 0 else { return nil }
    if cell[index] == 0x20 { return 1 }
    if left >= 2, cell[index] == 0xC2, cell[index + 1] == 0xA0 { return 2 }
    guard left >= 3 else { return nil }
    switch (cell[index], cell[index + 1], cell[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
    default: return nil
    }
  }

  private static func startsFormula(_ cell: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch cell[index] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    case 0xEF:
      guard cell.count - index >= 3, cell[index + 1] == 0xBC else { return false }
      // U+FF0B plus, U+FF0D minus, U+FF1D equals, U+FF20 at.
      return [0x8B, 0x8D, 0x9D, 0xA0].contains(cell[index + 2])
    default:
      return false
    }
  }

  /// Whether a sign at `index` starts a phone number or a number.
  private static func isNumber(_ cell: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    guard cell[index] == UInt8(ascii: "+") || cell[index] == UInt8(ascii: "-") else { return false }
    var hasDigit = false
    for byte in cell[(index + 1)...] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
      case 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: ","),
        UInt8(ascii: "/"):
        continue
      default:
        return false
      }
    }
    return hasDigit
  }
}
