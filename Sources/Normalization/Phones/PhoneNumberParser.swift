/// Reads the phone numbers of a cell, as people of a default region type them.
///
/// Plain numbers of ten numbering plans are judged by `NationalNumberRules`; everything else by
/// libphonenumber, which stays the authority but for what its callers cannot mean: six or seven digits
/// without any prefix are local, even where a short number of another area could be dialled so; a number one
/// digit short does not count its trunk 0 as that digit; +49 151… that lost its plus is no number of the area
/// 0491; 00 begins a foreign number everywhere; an Italian number that lost its first 0 gets it back.
///
/// A parser is a plain value and may be used by any number of threads at once.
public struct PhoneNumberParser: Sendable {
  /// The default region, an ISO 3166 code in upper case.
  public let region: String

  let rules: NationalNumberRules
  let countryCode: UInt16
  let countryDigits: PackedDigits
  let trunkPrefix: String

  /// Makes a parser; costs about a millisecond for the first one of the process, microseconds after that.
  ///
  /// - Parameter region: ISO 3166 code of the region whose numbers are typed without a country code, "US";
  ///   "UK" is taken for "GB". With an unknown one only international numbers can be read.
  public init(region: String) {
    let upper = region.uppercased()
    let code = upper == "UK" ? "GB" : upper
    self.region = code
    countryCode = UInt16(clamping: PhoneLibrary.countryCode(region: code))
    countryDigits = countryCode == 0 ? PackedDigits() : PackedDigits(asciiDigitsOf: String(countryCode).utf8)
    trunkPrefix = PhoneLibrary.trunkPrefix(region: code)
    rules = NationalNumberRules(region: code, countryCode: Int(countryCode))
  }

  /// Whether a region is known: an ISO 3166 code in either case, or "UK".
  public static func isKnown(region: String) -> Bool {
    let upper = region.uppercased()
    return upper == "UK" || PhoneLibrary.countryCode(region: upper) != 0
  }

  /// The numbers in a cell, from left to right, each once; empty if the cell has no digits.
  ///
  /// A cell may hold several numbers ("512-555-0142 / 512 555 0199", "home 555-0142; cell …"); one number is
  /// never cut in two. Pieces of fewer than six digits beside a number are not reported.
  public func parse(_ text: String) -> [PhoneNumber] { parse(bytes: text.utf8.span) }

  /// The numbers in a cell of UTF-8, as `parse(_:)` finds them.
  public func parse(bytes: Span<UInt8>) -> [PhoneNumber] {
    var numbers: [PhoneNumber] = []
    parse(bytes: bytes, into: &numbers)
    return numbers
  }

  /// Appends the numbers in a cell of UTF-8, as `parse(_:)` finds them.
  ///
  /// The entry for many cells: a plain number of the ten plans costs some tens of nanoseconds and no
  /// allocation but the array's own; any other cell one to a few dozen microseconds.
  public func parse(bytes: Span<UInt8>, into numbers: inout [PhoneNumber]) {
    if let number = rules.number(in: bytes) {
      numbers.append(number)
    } else {
      numbers += read(ASCIIText.plain(bytes))
    }
  }

  /// The number of a cell that holds one of ASCII digits and the usual marks; nil for any other cell.
  public func plainNumber(_ bytes: Span<UInt8>) -> PhoneNumber? { rules.number(in: bytes) }

  /// Reads a cell that is not one plain number.
  private func read(_ text: [UInt8]) -> [PhoneNumber] {
    if let damaged = DamagedNumber(text) { return [repaired(damaged)] }
    let cell = PhoneCell(text)
    let complete = cell.chunks.filter { $0.digitCount >= Self.fewestDigits }
    var found: [PhoneNumber] = []
    for chunk in complete.isEmpty ? Array(cell.chunks.prefix(1)) : complete {
      for number in numbers(in: chunk, isBare: text.count == chunk.digitCount) where !found.contains(number) {
        found.append(number)
      }
    }
    if let vanity = vanityNumber(text, cell, found: found) { return [vanity] }
    return found
  }

  /// Fewer digits than this are no phone number.
  static let fewestDigits = 6
}
