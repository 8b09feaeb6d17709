import Normalization

/// What a sample of a column says about dates.
struct DateStatistics {
  /// The share of values that are dates, 0…1.
  let dateShare: Double
  /// The share of the dates that lie before 1990, 0…1: birthdays reach back, records of customers hardly do.
  let oldShare: Double

  /// Looks at the values of a sample.
  init(of sample: ValueSample) {
    let parser = DateParser(order: .dayFirst)
    let dates = sample.values.compactMap { parser.parse($0) }
    dateShare = Double(dates.count) / Double(max(sample.values.count, 1))
    oldShare = Double(dates.count { $0.year < 1990 && !$0.isDefault }) / Double(max(dates.count, 1))
  }

  /// Whether a value is a date.
  static func isDate(_ value: String) -> Bool { DateParser(order: .dayFirst).parse(value) != nil }

  /// Whether a cell could be a date: four digits or more, and not many letters.
  static func accepts(_ shape: CellShape) -> Bool {
    shape.digitCount >= 3 && shape.letterCount <= 24 && shape.length <= 48 && shape.atCount == 0
  }
}
