import Normalization

/// The usual cells of columns whose values hardly repeat, read from their bytes: without a `String`, an array
/// or a list of parts a cell. Whatever is not usual goes the long way, so that both ways say the same.
extension Normalizers {
  /// Appends what ``emailParts(of:)`` gives.
  func appendEmail(_ cell: UnsafeBufferPointer<UInt8>, to parts: inout NormalizedParts) {
    let isPlain =
      !hasSiteAddresses
      && withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PlainEmailAddress.bufferSize) { buffer in
        guard let email = PlainEmailAddress(cell, into: buffer) else { return false }
        parts.append(.email, UnsafeBufferPointer(rebasing: buffer[..<email.count]))
        return true
      }
    if isPlain { return }
    for part in emailParts(of: String(decoding: cell, as: UTF8.self)) { parts.append(part) }
  }

  /// Appends a plain telephone number, as ``phoneParts(of:with:)`` gives it; false for any other cell.
  func appendPlainPhone(
    _ cell: UnsafeBufferPointer<UInt8>, of parser: PhoneNumberParser, to parts: inout NormalizedParts
  ) -> Bool {
    if placeholders.hasSiteNumbers { return false }
    guard let number = parser.plainNumber(Span(_unsafeElements: cell)), number.damage == nil,
      number.nationalDigits.count > 0
    else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PackedDigits.capacity) { buffer in
      let digits = number.nationalDigits
      for index in 0..<digits.count { buffer.initializeElement(at: index, to: digits[index] | 0x30) }
      // One digit repeated is a placeholder as a text too.
      parts.append(
        .phone, UnsafeBufferPointer(rebasing: buffer[..<digits.count]),
        isPlaceholder: number.status == .placeholder)
      return true
    }
  }

  /// Appends what ``addressParts(of:)`` gives.
  func appendAddress(_ cell: UnsafeBufferPointer<UInt8>, to parts: inout NormalizedParts) {
    let isPlain = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PlainAddressLine.bufferSize) {
      buffer in
      guard let line = PlainAddressLine(cell, into: buffer) else { return false }
      parts.append(.houseNumber, UnsafeBufferPointer(rebasing: buffer[line.houseNumber]))
      parts.append(.street, UnsafeBufferPointer(rebasing: buffer[line.street]))
      if !line.unit.isEmpty { parts.append(.unit, UnsafeBufferPointer(rebasing: buffer[line.unit])) }
      return true
    }
    if isPlain { return }
    for part in addressParts(of: String(decoding: cell, as: UTF8.self)) { parts.append(part) }
  }
}
