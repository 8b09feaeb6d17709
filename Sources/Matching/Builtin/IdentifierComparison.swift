import Records
import Similarity

/// Compares another identifier: member number, tax number, post box.
public struct IdentifierComparison: ValueComparison {
  /// The function's word.
  public static let word = "identifier"
  /// The function in one line.
  public static let summary = "identifiers: equal, one or two characters apart"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute

  /// One function a column.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { table.attributes[$0].role == .identifier }.map { index in
      let name = table.name(ofAttribute: index)
      return IdentifierComparison(
        comparisons: [
          Comparison(
            name: name, word: word, attributes: [index],
            labels: [
              "other \(name)", "\(name) distantly alike", "\(name) one character apart", "same \(name)",
            ],
            prior: [0.08, 0.03, 0.12, 0.77], isIdentifying: true)
        ], attribute: table.attributes[index])
    }
  }

  func sketch() -> any ComparisonSketch {
    SpelledSketch(self) { left, right in left.leastDistance(right) <= 2 ? 2 : 0 }
  }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    let shorter = min(a.count, b.count)
    guard shorter >= 4, let distance = OptimalStringAlignment.distance(a, b, atMost: shorter >= 6 ? 2 : 1)
    else { return 0 }
    return distance <= 1 ? 2 : 1
  }
}
