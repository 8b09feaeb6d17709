/// Finds the newest date in the columns that date records, by which "recent" is meant in a run: no clock is
/// asked.
public enum NewestDate {
  /// Years beyond are typing errors.
  private static let latest = 2100_00_00_000000

  private static let roles: [AttributeRole] = [.created, .updated, .lastOrder]

  /// The newest date of a table as `yyyy-mm-dd`; nil without one.
  public static func find(_ attributes: [Attribute]) -> String? {
    guard let newest = moment(attributes) else { return nil }
    let digits = String(newest / 1_000_000 + 1_0000_00_00).dropFirst()
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// The newest moment of a table as `yyyymmddhhmmss`; nil without one.
  public static func moment(_ attributes: [Attribute]) -> Int? {
    var newest = 0
    for attribute in attributes where roles.contains(attribute.role) {
      for code in 1..<max(UInt32(attribute.values.count), 1) {
        let moment = attribute.values.bytes[attribute.values.range(of: code)].reduce(0) {
          $0 * 10 + Int($1 & 15)
        }
        if moment > newest, moment < latest { newest = moment }
      }
    }
    return newest > 0 ? newest : nil
  }
}
