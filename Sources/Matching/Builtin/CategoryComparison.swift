import Records

/// Compares a column of few values: equal or not.
public struct CategoryComparison: ValueComparison {
  /// The function's word.
  public static let word = "category"
  /// The function in one line.
  public static let summary = "a column of few values: equal or not; the model learns what either means"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  let attribute: Attribute

  /// One function a column.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { table.attributes[$0].role == .category }.map { index in
      let name = table.name(ofAttribute: index)
      return CategoryComparison(
        comparisons: [
          Comparison(
            name: name, word: word, attributes: [index], labels: ["other \(name)", "same \(name)"],
            prior: [0.3, 0.7], household: .free(prior: [0.3, 0.7]),
            namesake: kind == .places ? .free(prior: [0.3, 0.7]) : .asUnrelated, isMonotone: false)
        ], attribute: table.attributes[index])
    }
  }

  /// All of it is one part.
  public func without(_ parts: Set<ModelPart>) -> (any ComparisonFunction)? {
    parts.contains(.categories) ? nil : self
  }

  func sketch() -> any ComparisonSketch { CodeSketch(comparison: self, bestOfDifferent: 0) }

  func level(_ left: UInt32, _ right: UInt32) -> Int { 0 }
}
