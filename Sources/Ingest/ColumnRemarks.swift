import Normalization
import Records

/// Tells what the reader should know of columns: damage that spreadsheets did.
enum ColumnRemarks {
  /// The remarks, by column.
  static func remarks(
    _ columns: [Column], _ fields: [Field], _ normalized: [NormalizedColumn]
  ) -> [String] {
    var remarks: [String] = []
    for column in normalized {
      let name = fields[column.column].name
      if column.repairedValueCount > 0 {
        remarks.append(
          "column \"\(name)\": \(column.repairedValueCount.grouped) values were changed by a spreadsheet "
            + "(a lost leading zero, a decimal part) and have been repaired")
      }
      guard fields[column.column].kind is PhoneField else { continue }
      let lost = lostDigitCount(columns[column.column])
      if lost > 0 {
        remarks.append(
          "column \"\(name)\": \(lost.grouped) numbers were rounded by a spreadsheet (as 5.55E+09); their digits "
            + "are lost, export the column as text")
      }
    }
    return remarks
  }

  /// Distinct values in powers of ten.
  private static func lostDigitCount(_ column: Column) -> Int {
    (1..<max(UInt32(column.values.count), 1)).count { code in
      column.values.withBytes(of: code) { bytes in
        guard bytes.count >= 5, bytes[0] &- 0x30 < 10 else { return false }
        var index = 1
        while index < bytes.count, bytes[index] &- 0x30 < 10 || bytes[index] == 0x2E || bytes[index] == 0x2C {
          index += 1
        }
        return index + 2 < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "e")
          && bytes[index + 1] == UInt8(ascii: "+")
      }
    }
  }
}
