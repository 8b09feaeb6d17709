import Normalization
import Records

/// Brings dates of birth together: whole dates, or year, month and day from columns of their own.
///
/// A piece that is not known is written as zeros: `19760000` of a column of years, `00000412` of one of
/// birthdays.
struct BirthDateAttribute {
  private let builder: AttributeBuilder

  init(_ builder: AttributeBuilder) { self.builder = builder }

  /// The attribute: `yyyymmdd`.
  func attribute() -> Attribute {
    var values = RoleValues()
    let dates = builder.givers(of: .birthDate)
    let dateColumns = dates.map { RoleColumn($0, role: .birthDate, into: &values) }
    var pieces = RoleValues()
    let roles: [(role: AttributeRole, length: Int)] = [(.birthYear, 4), (.birthMonth, 2), (.birthDay, 2)]
    let pieceColumns = roles.map { entry in builder.givers(of: entry.role) }
    let roleColumns = zip(roles, pieceColumns).map { entry, givers in
      givers.map { RoleColumn($0, role: entry.role, into: &pieces) }
    }
    let isPlaceholder = values.isPlaceholder
    var codes: [UInt32] = []
    codes.reserveCapacity(builder.rowCount)
    for row in 0..<builder.rowCount {
      var code = builder.first(in: dateColumns, row: row, isPlaceholder: isPlaceholder)
      if code == 0 || isPlaceholder[Int(code)] {
        let parts = roleColumns.map { builder.first(in: $0, row: row, isPlaceholder: pieces.isPlaceholder) }
        if parts.contains(where: { $0 != 0 }) {
          let (text, isDefault) = Self.settled(Self.text(parts, lengths: roles.map(\.length), pieces))
          code = values.code(of: text, isPlaceholder: isDefault)
        }
      }
      codes.append(code)
    }
    let fields = (dates + pieceColumns.flatMap { $0 }).map(\.column)
    return values.attribute(.birthDate, fields: fields.sorted(), codes: codes)
  }

  /// A first of January stands for a year of which no more is known, and some days for nothing at all.
  private static func settled(_ text: [UInt8]) -> (text: [UInt8], isDefault: Bool) {
    let number = text.reduce(0) { $0 &* 10 &+ UInt32($1 &- 0x30) }
    guard let date = CalendarDate(yyyymmdd: number) else { return (text, false) }
    if date.isDefault { return (text, true) }
    return date.isYearDefault ? (Array(text.prefix(4)) + Array("0000".utf8), false) : (text, false)
  }

  private static func text(_ parts: [UInt32], lengths: [Int], _ pieces: borrowing RoleValues) -> [UInt8] {
    var text: [UInt8] = []
    for (code, length) in zip(parts, lengths) {
      var piece: [UInt8] = []
      pieces.append(code, to: &piece)
      text += repeatElement(UInt8(ascii: "0"), count: max(0, length - piece.count))
      text += piece.suffix(length)
    }
    return text
  }
}
