import Records

extension Attribute {
  /// A record's date as the number `yyyymmddhhmmss`; nil where it has none.
  func date(of row: UInt32) -> Double? {
    let code = codes[Int(row)]
    return isNoEvidence[Int(code)] ? nil : Double(values[code])
  }
}
