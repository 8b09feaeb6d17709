import Records

/// Finds the newest date in the columns that date records, by which "recent" is meant in a run: no clock is
/// asked.
enum NewestDate {
  /// Years beyond are typing errors.
  private static let latest = 2100_00_00_000000

  /// The newest date of a table as `yyyy-mm-dd`; nil without one.
  static func find(_ attributes: [Attribute]) -> String? {
    var newest = 0
    for attribute in attributes where MomentAttribute.roles.contains(attribute.role) {
      for code in 1..<max(UInt32(attribute.values.count), 1) {
        let moment = attribute.values.bytes[attribute.values.range(of: code)].reduce(0) {
          $0 * 10 + Int($1 & 15)
        }
        if moment > newest, moment < latest { newest = moment }
      }
    }
    guard newest > 0 else { return nil }
    let digits = String(newest / 1_000_000 + 1_0000_00_00).dropFirst()
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}
