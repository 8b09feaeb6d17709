import Records
import Similarity

/// Compares dates of birth, written as eight digits; a part that is not known is zeros and says nothing.
public struct BirthDateComparison: ValueComparison {
  /// The function's word.
  public static let word = "birth-date"
  /// The function in one line.
  public static let summary = "birth dates: equal, one digit apart, day and month swapped, parts agree"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute

  /// One function where the table has birth dates.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { index in
      table.attributes[index].role == .birthDate && !BirthYearComparison.isYears(table.attributes[index])
    }.map { index in
      BirthDateComparison(
        comparisons: [
          Comparison(
            name: "birth date", word: word, attributes: [index],
            labels: [
              "birth dates a generation apart", "other birth date", "birth date distantly alike",
              "two parts of the birth date agree",
              "birth date one digit apart or day and month swapped", "same birth date",
            ],
            prior: [0.01, 0.05, 0.06, 0.06, 0.14, 0.68], householdCoincidence: 0.02, isIdentifying: true)
        ], attribute: table.attributes[index])
    }
  }

  /// A year in common is not a date in common.
  func levelOfShared(_ code: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let value = bytes.extracting(attribute.values.range(of: code))
    return PartialDates.agreement(value, value).map(level) ?? comparisons[0].bestLevel
  }

  func sketch() -> any ComparisonSketch { BirthDateSketch(self) }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    if let agreement = PartialDates.agreement(a, b) { return level(of: agreement) }
    if OptimalStringAlignment.distance(a, b, atMost: 1) != nil { return 4 }
    if a.count == 8, b.count == 8 {
      let years = a.extracting(0..<4).equals(b.extracting(0..<4))
      let months = a.extracting(4..<6).equals(b.extracting(4..<6))
      let days = a.extracting(6..<8).equals(b.extracting(6..<8))
      let isSwapped =
        a.extracting(4..<6).equals(b.extracting(6..<8)) && a.extracting(6..<8).equals(b.extracting(4..<6))
      if years, isSwapped { return 4 }
      if [years, months, days].count(where: { $0 }) >= 2 { return 3 }
      if years { return 2 }
    }
    if OptimalStringAlignment.distance(a, b, atMost: 2) != nil { return 2 }
    return BirthDateComparison.isGenerationApart(a, b) ? 0 : 1
  }

  /// Whether two whole dates lie so many years apart that the people can be parent and child.
  static func isGenerationApart(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard a.count == 8, b.count == 8 else { return false }
    return BirthDateComparison.generation.contains(abs(year(a) - year(b)))
  }

  /// How old a parent is when a child is born, in years; hardly ever more.
  private static let generation = 15...50

  private static func year(_ date: Span<UInt8>) -> Int {
    var year = 0
    for index in 0..<4 { year = year * 10 + Int(date[index]) - 0x30 }
    return year
  }

  private func level(of agreement: PartialDates.Agreement) -> Int {
    let best = comparisons[0].bestLevel
    return switch agreement {
    case .twoParts: best - 2
    case .little: best - 3
    case .different: best - 4
    }
  }
}
