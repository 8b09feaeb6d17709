import Normalization

/// A kind whose values are dates, read in an order that the column has.
public protocol DateFieldKind: FieldKind {
  /// Reads the column's dates.
  var parser: DateParser { get }
}

extension DateFieldKind {
  /// A date and time of day as `yyyymmddhhmmss`, midnight where no time is given; nil where the cell holds no
  /// date or one that software writes where nothing was entered.
  func moment(_ cell: String) -> String? {
    let seconds: Int
    if let timestamp = parser.parseTimestamp(cell) {
      seconds = Int(timestamp)
    } else if let date = parser.parse(cell) {
      seconds = date.daysSinceEpoch * 86_400
    } else {
      return nil
    }
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    guard let date = CalendarDate(daysSinceEpoch: day), !date.isDefault else { return nil }
    let time = seconds - day * 86_400
    let digits = Int(date.yyyymmdd) * 1_000_000 + time / 3600 * 10_000 + time / 60 % 60 * 100 + time % 60
    return String(repeating: "0", count: max(0, 14 - String(digits).count)) + String(digits)
  }

  /// The moment of a cell as a part of a role that is never compared.
  func momentParts(of cell: String, as role: AttributeRole) -> [NormalizedPart] {
    moment(cell).map { [NormalizedPart(role, $0)] } ?? []
  }
}
