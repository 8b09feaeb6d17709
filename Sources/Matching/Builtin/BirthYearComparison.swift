import Records
import Similarity

/// Compares years of birth where a table knows nothing more of birthdays.
///
/// A year is shared by many strangers, so that it never says by itself that two records are of one person, as a date does.
public struct BirthYearComparison: ValueComparison {
  /// The function's word.
  public static let word = "birth-year"
  /// The function in one line.
  public static let summary = "birth years: equal, one digit apart, a generation apart"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute

  /// One function where the table has years of birth alone.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { isYears(table.attributes[$0]) }.map { index in
      BirthYearComparison(
        comparisons: [
          Comparison(
            name: "birth year", word: word, attributes: [index],
            labels: [
              "birth years a generation apart", "other birth year", "birth year one digit apart",
              "same birth year",
            ],
            prior: [0.01, 0.11, 0.14, 0.74], isIdentifying: true)
        ], attribute: table.attributes[index])
    }
  }

  /// Whether an attribute holds dates of birth of which nothing but the year is known.
  static func isYears(_ attribute: Attribute) -> Bool {
    guard attribute.role == .birthDate, attribute.values.count > 1 else { return false }
    return (1..<UInt32(attribute.values.count)).allSatisfy { code in
      let date = attribute.values.bytes[attribute.values.range(of: code)]
      return date.count == 8 && date.dropFirst(4).allSatisfy { $0 == UInt8(ascii: "0") }
    }
  }

  func sketch() -> any ComparisonSketch { CodeSketch(comparison: self, bestOfDifferent: 2) }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    if OptimalStringAlignment.distance(a, b, atMost: 1) != nil { return 2 }
    return BirthDateComparison.isGenerationApart(a, b) ? 0 : 1
  }
}
