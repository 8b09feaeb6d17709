import Normalization
import Records

/// Finds the newest date in the columns that date records, by which "recent" is meant in a run: no clock is asked.
enum NewestDate {
  /// Years beyond are typing errors.
  private static let latestYear = 2100

  /// The newest date of the columns as `yyyy-mm-dd`; nil without one.
  static func find(_ columns: [Column], _ fields: [Field]) -> String? {
    var newest: CalendarDate?
    for (column, field) in zip(columns, fields) {
      // Dates of birth have a role; the dates of records have none.
      guard let kind = field.kind as? any DateFieldKind, !field.isNormalized else { continue }
      let parser = kind.parser
      for code in 1..<max(UInt32(column.values.count), 1) {
        let date = column.values.withBytes(of: code) { parser.parse(bytes: $0) }
        guard let date, !date.isDefault, date.year <= latestYear else { continue }
        if newest.map({ $0 < date }) ?? true { newest = date }
      }
    }
    return newest?.description
  }
}
