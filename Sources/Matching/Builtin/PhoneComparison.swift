import Records
import Similarity

/// Compares phones: the best of all numbers of one record with all of the other.
public struct PhoneComparison: ValueComparison {
  /// The function's word.
  public static let word = "phone"
  /// The function in one line.
  public static let summary = "phones: equal, without area code, one digit apart"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute

  /// One function over all phone columns together.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { table.attributes[$0].role == .phone }.map { index in
      PhoneComparison(
        comparisons: [
          Comparison(
            name: "phone", word: word, attributes: [index],
            labels: [
              "other phone", "phone one digit apart", "same phone but for the area code", "same phone",
            ],
            prior: [0.30, 0.05, 0.03, 0.62], household: .free(prior: [0.55, 0.02, 0.01, 0.42]),
            namesake: kind == .places ? .free(prior: [0.75, 0.05, 0.02, 0.18]) : .asUnrelated)
        ], attribute: table.attributes[index])
    }
  }

  func sketch() -> any ComparisonSketch { PhoneSketch(comparison: self) }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    if a.count < 7 || b.count < 7 { return 0 }
    if a.extracting(last: 7).equals(b.extracting(last: 7)) { return 2 }
    return OptimalStringAlignment.distance(a, b, atMost: 1) == nil ? 0 : 1
  }
}
