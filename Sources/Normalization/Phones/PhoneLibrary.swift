import CPhoneNumber

/// libphonenumber, as the parser asks it.
enum PhoneLibrary {
  /// What the library says of one text.
  struct Answer {
    /// How far the text is a number.
    var validity: cphone_validity
    /// Country calling code; 0 if there is none.
    var countryCode: UInt16
    /// National significant number.
    var national: PackedDigits
    /// Extension; empty without one.
    var extensionDigits: PackedDigits
  }

  /// Asks for a text as somebody in a region would dial it; costs 10 to 30 microseconds.
  ///
  /// - Parameter truncating: whether surplus digits, as vanity numbers have them, may be cut off.
  static func parse(_ text: [UInt8], region: String, truncating: Bool = false) -> Answer? {
    var number = cphone_number()
    let options = truncating ? UInt32(CPHONE_TRUNCATE) : 0
    let isNumber = ask(text, region, options, &number)
    guard isNumber else { return nil }
    return Answer(
      validity: cphone_validity(rawValue: UInt32(number.validity)),
      countryCode: UInt16(clamping: number.country_code),
      national: digits(of: number.national), extensionDigits: digits(of: number.extension))
  }

  /// A number in its international format, "+44 20 7946 0958"; nil if it is none.
  static func display(e164: String) -> String? {
    var number = cphone_number()
    guard ask(Array(e164.utf8), "", UInt32(CPHONE_FORMAT), &number) else { return nil }
    return text(of: number.display)
  }

  /// Region of a number, "GB", or "001" if its code belongs to no country; nil if it is in no known range.
  static func region(e164: String) -> String? {
    var number = cphone_number()
    guard ask(Array(e164.utf8), "", 0, &number) else { return nil }
    let region = text(of: number.region)
    return region.isEmpty ? nil : region
  }

  /// Country calling code of a region; 0 if the library does not know it.
  static func countryCode(region: String) -> Int { Int(cphone_country_code(region)) }

  /// What is dialled before a national number of a region, "0", "1", "06"; empty for nothing.
  static func trunkPrefix(region: String) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) { buffer in
      let count = cphone_trunk_prefix(region, buffer.baseAddress, buffer.count)
      return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Every region the library knows, in ascending order.
  static let regions: [String] = {
    let count = cphone_regions(nil, 0)
    let letters = [CChar](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = min(count, cphone_regions(buffer.baseAddress, buffer.count))
    }
    return stride(from: 0, to: letters.count - 1, by: 2).map { start in
      String(decoding: letters[start..<start + 2].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }()

  /// A published example number of a region as E.164; nil if the region has none of the kind.
  ///
  /// - Parameter kind: as `cphone_example` counts them.
  static func example(region: String, kind: Int32) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      guard let start = buffer.baseAddress, cphone_example(region, kind, start, buffer.count) else {
        return nil
      }
      return String(cString: start)
    }
  }

  private static func ask(
    _ text: [UInt8], _ region: String, _ options: UInt32, _ number: inout cphone_number
  ) -> Bool {
    text.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return false }
      return cphone_parse(start, bytes.count, region, options, &number)
    }
  }

  /// The ASCII digits of a C array, up to its final zero.
  private static func digits<Field>(of field: Field) -> PackedDigits {
    withUnsafeBytes(of: field) { PackedDigits(asciiDigitsOf: $0.prefix { $0 != 0 }) }
  }

  /// The text of a C array, up to its final zero.
  private static func text<Field>(of field: Field) -> String {
    withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
