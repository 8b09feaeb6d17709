import Normalization

/// Generations of a name in a column of their own: Jr, Sr, II, III, IV.
///
/// Titles and letters after the name say nothing.
public struct NameSuffixField: FieldKind {
  /// The kind's word.
  public static let word = "name-suffix"
  /// The kind in one line.
  public static let summary = "Jr, Sr, II, III: tells father and son apart"
  /// Headers that name such a column.
  public static let headers = HeaderList.headers(
    """
    suffix, name suffix, suffix name, generation, generational suffix, generation suffix, gen suffix, jr sr, sr jr,
    suffixe, sufijo, suffisso
    """)
  /// The role that the kind is there for.
  public static let role: AttributeRole? = .generation

  /// A kind that takes no parameters.
  public init(parameters: FieldParameters) throws(FieldParameterError) {
    try parameters.allow([], of: Self.word)
  }

  /// Whether a value could stand in such a column, told from its letters and digits alone.
  public static func accepts(_ shape: CellShape) -> Bool {
    shape.letterCount > 0 && shape.length <= 20 && shape.atCount == 0
  }

  /// How much a column's values look like this kind, 0…1; Roman numbers alone could number anything.
  public static func contentScore(of sample: ValueSample) -> Double {
    let parser = PersonNameParser()
    let generations = sample.values.compactMap { generation($0, parser) }
    guard generations.contains(where: { $0 == .jr || $0 == .sr }) else { return 0 }
    return Double(generations.count) / Double(sample.values.count)
  }

  /// The generation: `jr`, `sr`, `ii`, `iii` or `iv`.
  public func normalize(_ cell: String, with normalizers: Normalizers) -> [NormalizedPart] {
    Self.generation(cell, normalizers.names).map { [NormalizedPart(.generation, $0.rawValue)] } ?? []
  }

  private static func generation(_ cell: String, _ names: PersonNameParser) -> PersonName.Generation? {
    // Only behind a name is a word read as a generation.
    guard CellShape(cell).wordCount == 1 else { return nil }
    return names.parse(full: "john smith \(cell)").generation
  }
}
