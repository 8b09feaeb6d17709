import Records

/// Finds the newest date in the columns that date records, by which "recent" is meant in a run: no clock is
/// asked.
enum NewestDate {
  /// Years beyond are typing errors.
  private static let latest = "2100"

  /// The newest date of a table as `yyyy-mm-dd`; nil without one.
  static func find(_ attributes: [Attribute]) -> String? {
    var newest = ""
    for attribute in attributes where [.created, .updated, .lastOrder].contains(attribute.role) {
      for code in 1..<max(UInt32(attribute.values.count), 1) {
        let moment = attribute.values[code]
        if moment > newest, moment < latest { newest = moment }
      }
    }
    guard newest.count >= 8 else { return nil }
    let digits = Array(newest)
    return "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
  }
}
