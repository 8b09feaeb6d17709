/// A phone number as it was read from a cell: what it is worth, and the digits to compare it by.
///
/// A plain value without references; `PhoneNumberParser` makes it.
public struct PhoneNumber: Hashable, Sendable {
  /// What a number is worth as evidence, as libphonenumber judges it.
  public enum Status: UInt8, Sendable {
    /// Length and range are in use.
    case valid
    /// The length is right, the range is not in use.
    case possible
    /// Complete only inside its own area: six or seven digits without an area code.
    case localOnly
    /// Too short, too long, or unreadable.
    case invalid
    /// Typed to fill a field: `000-0000`, `1234567890`, all one digit, fewer than six digits.
    ///
    /// No evidence.
    case placeholder
  }

  /// What a spreadsheet did to a number.
  public enum Damage: UInt8, Sendable {
    /// Shown in powers of ten, `5.55E+09`.
    ///
    /// Repaired only when every digit is still there; otherwise the number is invalid and has no digits to
    /// compare.
    case spreadsheetExponent
    /// Read as a number, which lost its first 0.
    ///
    /// Repaired: the number stands as if it had the 0.
    case lostLeadingZero
    /// Read as a number and written with a decimal part, `5125550142.0`.
    ///
    /// Repaired.
    case trailingDecimal
  }

  /// Digits to compare by.
  ///
  /// A national number and an international one of the parser's region have the same (without country code
  /// and trunk prefix); a foreign number begins with its country code. Empty only for damage that cannot be
  /// repaired.
  public let nationalDigits: PackedDigits
  /// Digits of the extension; empty without one.
  public let extensionDigits: PackedDigits
  /// Country calling code, 44; 0 if it is not known, which is so for every number but a valid or possible
  /// one.
  public let countryCode: UInt16
  /// Whether the country code is that of the parser's region.
  public let isDomestic: Bool
  /// What the number is worth as evidence.
  public let status: Status
  /// What a spreadsheet did to it, if anything.
  public let damage: Damage?

  init(
    nationalDigits: PackedDigits, extensionDigits: PackedDigits = PackedDigits(), countryCode: UInt16 = 0,
    isDomestic: Bool = true, status: Status, damage: Damage? = nil
  ) {
    self.nationalDigits = nationalDigits
    self.extensionDigits = extensionDigits
    self.countryCode = countryCode
    self.isDomestic = isDomestic
    self.status = status
    self.damage = damage
  }

  /// `nationalDigits` as text.
  public var national: String { nationalDigits.description }

  /// The number in the form of ITU-T E.164, "+15125550142"; empty unless it is valid or possible.
  public var e164: String {
    guard hasE164 else { return "" }
    return isDomestic ? "+\(countryCode)\(nationalDigits)" : "+\(nationalDigits)"
  }

  /// Whether the number has an E.164 form.
  public var hasE164: Bool { status == .valid || status == .possible }

  /// Whether the number says anything about whose it is: everything but placeholders and damage beyond
  /// repair.
  public var isEvidence: Bool { status != .placeholder && nationalDigits.count > 0 }

  /// The national number of a domestic or a foreign number.
  var withoutCountryCode: PackedDigits {
    guard hasE164, !isDomestic else { return nationalDigits }
    return nationalDigits.dropFirst(countryCode < 10 ? 1 : countryCode < 100 ? 2 : 3)
  }

  /// The same number with an extension.
  func withExtension(_ digits: PackedDigits) -> PhoneNumber {
    PhoneNumber(
      nationalDigits: nationalDigits, extensionDigits: digits, countryCode: countryCode,
      isDomestic: isDomestic,
      status: status, damage: damage)
  }

  /// The same number with a note of what a spreadsheet did to it.
  func withDamage(_ damage: Damage) -> PhoneNumber {
    PhoneNumber(
      nationalDigits: nationalDigits, extensionDigits: extensionDigits, countryCode: countryCode,
      isDomestic: isDomestic, status: status, damage: damage)
  }
}
