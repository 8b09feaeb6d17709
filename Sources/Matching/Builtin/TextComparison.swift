import Records
import Similarity

/// Compares free text with repeats: occupation, website; and the city of a table without postcodes.
public struct TextComparison: ValueComparison {
  /// The function's word.
  public static let word = "text"
  /// The function in one line.
  public static let summary = "texts: equal, alike, words in common"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute
  private let words: Words

  /// One function a column.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    let hasPostcode = table.attribute(.postcode) != nil
    return table.attributes.indices.filter {
      let role = table.attributes[$0].role
      return role == .text || (role == .city && !hasPostcode)
        || (role == .region && !hasPostcode && table.attribute(.city) == nil)
    }.map { TextComparison(table, index: $0, kind: kind) }
  }

  private init(_ table: RecordTable, index: Int, kind: TableKind) {
    attribute = table.attributes[index]
    words = Words(of: attribute.values, longerThan: 2)
    let name = table.name(ofAttribute: index)
    let prior = [0.25, 0.08, 0.10, 0.57]
    comparisons = [
      Comparison(
        name: name, word: TextComparison.word, attributes: [index],
        labels: ["other \(name)", "\(name) distantly alike", "\(name) alike", "same \(name)"], prior: prior,
        household: .free(prior: prior), namesake: kind == .places ? .free(prior: prior) : .asUnrelated)
    ]
  }

  func sketch() -> any ComparisonSketch {
    let alike = JaroWinklerFloor(0.92)
    return SpelledSketch(self) { left, right in
      if left.mayReach(alike, right) { return 2 }
      if left.leastDistance(right) * 10 <= Int(max(left.count, right.count)) * 3 { return 2 }
      // A single word that differs is not another's.
      return left.spaces == 0 && right.spaces == 0 ? 0 : 1
    }
  }

  func level(_ left: UInt32, _ right: UInt32) -> Int {
    let bytes = attribute.values.bytes.span
    let a = bytes.extracting(attribute.values.range(of: left))
    let b = bytes.extracting(attribute.values.range(of: right))
    if JaroWinkler.similarity(a, b) >= 0.92 { return 2 }
    let longer = Double(max(a.count, b.count))
    if let distance = OptimalStringAlignment.distance(a, b, atMost: Int(longer * 0.3)) {
      return Double(distance) <= longer * 0.15 ? 2 : 1
    }
    let most = max(words.words(of: left).count, words.words(of: right).count)
    return most > 0 && words.sharedCount(left, right) * 2 >= most ? 1 : 0
  }
}
