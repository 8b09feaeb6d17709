import Normalization

/// A kind whose values are dates, read in an order that the column has.
public protocol DateFieldKind: FieldKind {
  /// Reads the column's dates.
  var parser: DateParser { get }
}

extension DateFieldKind {
  /// A date and time of day as the number `yyyymmddhhmmss`, midnight where no time is given; nil where the
  /// cell holds no date or one that software writes where nothing was entered.
  public func moment(_ cell: Span<UInt8>) -> Int? {
    let seconds: Int
    if let timestamp = parser.parseTimestamp(bytes: cell) {
      seconds = Int(timestamp)
    } else if let date = parser.parse(bytes: cell) {
      seconds = date.daysSinceEpoch * 86_400
    } else {
      return nil
    }
    let days = seconds / 86_400
    let day = days * 86_400 > seconds ? days - 1 : days
    guard let date = CalendarDate(daysSinceEpoch: day), !date.isDefault else { return nil }
    let time = seconds - day * 86_400
    return Int(date.yyyymmdd) * 1_000_000 + time / 3600 * 10_000 + time / 60 % 60 * 100 + time % 60
  }

  /// The moment of a cell as a part of a role that is never compared.
  func momentParts(of cell: String, as role: AttributeRole) -> [NormalizedPart] {
    guard let moment = moment(cell.utf8.span) else { return [] }
    let text = String(unsafeUninitializedCapacity: DateMoment.digitCount) { digits in
      DateMoment.write(moment, to: UnsafeMutableBufferPointer(rebasing: digits[..<DateMoment.digitCount]))
      return DateMoment.digitCount
    }
    return [NormalizedPart(role, text)]
  }

  /// Appends the moment of a cell's bytes, which are UTF-8, as ``momentParts(of:as:)`` gives it.
  func appendMoment(
    of cell: UnsafeBufferPointer<UInt8>, as role: AttributeRole, to parts: inout NormalizedParts
  ) {
    guard let moment = moment(Span(_unsafeElements: cell)) else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: DateMoment.digitCount) { digits in
      DateMoment.write(moment, to: digits)
      parts.append(role, UnsafeBufferPointer(digits))
    }
  }
}
