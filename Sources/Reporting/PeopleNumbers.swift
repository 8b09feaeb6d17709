import Matching

/// Numbers, shares and dates as people read them, in English whatever the machine's language.
enum PeopleNumbers {
  /// An integer with its thousands apart: `41,209`.
  static func grouped(_ number: Int) -> String {
    number < 0 ? "−\(number.grouped.dropFirst())" : number.grouped
  }

  /// A count with its noun: `1 record`, `41,209 records`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// A share in whole percents, but never 100 % or 0 % for what is not all or nothing.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0 %" }
    let percent = Int((Double(part) / Double(whole) * 100).rounded())
    if percent == 0, part > 0 { return "under 1 %" }
    if percent == 100, part < whole { return "over 99 %" }
    return "\(percent) %"
  }

  /// A probability in percents: whole ones in the middle, tenths towards both ends, and never quite 0 or 100.
  static func percent(of weight: ShownWeight) -> String {
    let millionths = weight.millionths
    if millionths >= 999_500 { return "over 99.9 %" }
    if millionths < 500 { return "under 0.1 %" }
    if millionths < 990_000, millionths >= 10_000 { return "\((millionths + 5_000) / 10_000) %" }
    let tenths = (millionths + 500) / 1_000
    return "\(tenths / 10).\(tenths % 10) %"
  }

  /// How many of a band are expected to be wrong: `about 1 in 18 wrong`; on tables of places, where the estimate runs
  /// high, `at best about 1 in 18 wrong`.
  static func wrongShare(precision: Double, of kind: TableKind) -> String {
    (kind == .people ? "" : "at best ") + wrongShare(precision: precision)
  }

  /// How many of a band are expected to be wrong: `about 1 in 18 wrong`.
  static func wrongShare(precision: Double) -> String {
    let wrong = 1 - precision
    if wrong < 0.000_1 { return "fewer than 1 in 10,000 wrong" }
    if wrong > 0.4 { return "about \(percent(Int(wrong * 1_000), of: 1_000)) wrong" }
    return "about 1 in \(grouped(twoDigits(1 / wrong))) wrong"
  }

  /// An expected number with its noun: `about 120 pairs`, `fewer than 1 pair`.
  static func about(_ number: Double, _ singular: String) -> String {
    number < 0.5 ? "fewer than 1 \(singular)" : "about \(count(max(1, twoDigits(number)), singular))"
  }

  /// A ratio of 1 and more with two digits: `4.7`, `83,000`.
  static func ratio(_ number: Double) -> String {
    if number >= 9.95 { return grouped(twoDigits(number)) }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A match weight with its sign and two decimals, with a true minus.
  static func signed(_ weight: ShownWeight) -> String {
    weight.hundredths < 0 ? "−\(weight.text.dropFirst())" : "+\(weight.text)"
  }

  /// A date as `21 November 2026`; what is not `yyyy-mm-dd` stays as it is.
  static func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = Int(parts[2]), let month = Int(parts[1]), (1...12).contains(month)
    else {
      return iso
    }
    return "\(day) \(months[month - 1]) \(parts[0])"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// A number rounded to two significant digits.
  static func twoDigits(_ number: Double) -> Int {
    var unit = 1.0
    while number / unit >= 100 { unit *= 10 }
    return Int((number / unit).rounded() * unit)
  }
}
