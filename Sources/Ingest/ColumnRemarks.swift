import Normalization
import Records

/// Tells what the reader should know of columns: damage that spreadsheets did.
enum ColumnRemarks {
  /// The remarks, by column.
  static func remarks(
    _ fields: [Field], _ normalized: [NormalizedColumn]
  ) -> [String] {
    var remarks: [String] = []
    for column in normalized {
      let name = fields[column.column].name
      if column.repairedValueCount > 0 {
        remarks.append(
          "column \"\(name)\": \(column.repairedValueCount.counted("value was", "values were")) changed by a "
            + "spreadsheet (a lost leading zero, a decimal part) and repaired")
      }
      if column.lostDigitCount > 0 {
        remarks.append(
          "column \"\(name)\": \(column.lostDigitCount.counted("number was", "numbers were")) rounded by a "
            + "spreadsheet (as 5.55E+09); the digits are lost, export the column as text")
      }
    }
    return remarks
  }
}
