import CSV

/// The rows of a CSV text, read back with the package's own reader, formulas restored.
enum CSVRows {
  static func read(_ text: String) -> [[String]] {
    Array(text.utf8).withUnsafeBytes { bytes in
      var reader = CSVReader(bytes: bytes, dialect: .standard)
      var rows: [[String]] = []
      while let reading = reader.next() {
        guard case .row(let row) = reading else { continue }
        rows.append(
          (0..<row.count).map { FormulaGuard.restoring(String(decoding: Array(row[$0]), as: UTF8.self)) })
      }
      return rows
    }
  }
}
