import Records

/// Compares companies and places by their words.
public struct OrganizationComparison: SketchedComparison {
  /// The function's word.
  public static let word = "organization"
  /// The function in one line.
  public static let summary = "companies and places: words in common, rare ones counting more"

  /// The one comparison that it fills.
  public let comparisons: [Comparison]
  private let attribute: Attribute
  private let given: Attribute
  private let surname: Attribute
  private(set) var similarity: SoftIDF

  /// One function where the table has companies or places.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    table.attributes.indices.filter { table.attributes[$0].role == .organization }.map {
      OrganizationComparison(table, index: $0, kind: kind)
    }
  }

  private init(_ table: RecordTable, index: Int, kind: TableKind) {
    attribute = table.attributes[index]
    given = table.attribute(.given) ?? Attribute.none(.given, rows: table.count)
    surname = table.attribute(.surname) ?? Attribute.none(.surname, rows: table.count)
    similarity = SoftIDF(attribute)
    let prior = [0.02, 0.05, 0.12, 0.15, 0.16, 0.50]
    comparisons = [
      Comparison(
        name: kind == .places ? "name" : "company", word: OrganizationComparison.word, attributes: [index],
        labels: [
          "other company", "company with a word in common", "company distantly alike", "company alike",
          "company very alike", "same company",
        ].map { kind == .places ? $0.replacing("company", with: "name") : $0 },
        prior: prior,
        household: kind == .places ? .asUnrelated : .free(prior: [0.30, 0.10, 0.10, 0.10, 0.10, 0.30]),
        namesake: .free(prior: prior), isIdentifying: kind == .places)
    ]
  }

  /// The comparison with words as frequent as an earlier run believed them to be; `digests` are those of its words.
  func believing(_ stored: StoredFrequencies.WordTable, _ digests: [UInt64]) -> OrganizationComparison {
    var comparison = self
    var counts = similarity.wordCounts
    counts.believe(stored, digests)
    comparison.similarity = SoftIDF(attribute, counts)
    return comparison
  }

  func sketch() -> any ComparisonSketch { OrganizationSketch(comparison: self) }

  /// Writes the level of a chunk of pairs, and whether a pair is one of organisations.
  public func compare(
    _ pairs: Span<CandidatePair>, patterns: inout MutableSpan<AgreementPattern>,
    flags: inout MutableSpan<PairFlags>, first: Int
  ) {
    for index in 0..<pairs.count {
      let pair = pairs[index]
      let left = code(Int(pair.left))
      let right = code(Int(pair.right))
      if left != 0, right != 0 { patterns[index][first] = level(min(left, right), max(left, right)) }
      flags[index].formUnion(
        OrganizationComparison.flags((left != 0, names(of: pair.left)), (right != 0, names(of: pair.right))))
    }
  }

  /// A row's company; 0 for none, or for what is no evidence.
  func code(_ row: Int) -> UInt32 {
    let code = attribute.codes[row]
    return attribute.isNoEvidence[Int(code)] ? 0 : code
  }

  /// Which names a row has.
  func names(of row: UInt32) -> Names {
    let hasGiven = !given.isNoEvidence[Int(given.codes[Int(row)])]
    let hasSurname = !surname.isNoEvidence[Int(surname.codes[Int(row)])]
    return Names(hasAny: hasGiven || hasSurname, hasWhole: hasGiven && hasSurname)
  }

  /// Which names a row has.
  struct Names {
    /// A given name or a surname.
    let hasAny: Bool
    /// Both; half a name beside a company is that of a contact, who is not compared.
    let hasWhole: Bool
  }

  /// What is known of two rows with or without a company, by the names that they have.
  static func flags(_ left: (isNamed: Bool, names: Names), _ right: (isNamed: Bool, names: Names))
    -> PairFlags
  {
    var flags: PairFlags = []
    if left.isNamed, right.isNamed, !(left.names.hasWhole && right.names.hasWhole) {
      flags.insert(.organizations)
    }
    let isLeftAlone = left.isNamed && !left.names.hasWhole
    let isRightAlone = right.isNamed && !right.names.hasWhole
    // Somebody with a name: with or without the company that he calls for.
    let isMixed =
      isLeftAlone && right.names.hasAny && !isRightAlone || isRightAlone && left.names.hasAny && !isLeftAlone
    if isMixed { flags.insert(.organizationAndPerson) }
    return flags
  }

  /// The level of two companies.
  func level(_ left: UInt32, _ right: UInt32) -> Int {
    left == right ? 5 : OrganizationComparison.level(of: similarity.similarity(left, right))
  }

  /// The best level that two different companies can reach, from their words' letters.
  func greatestLevel(_ left: UInt32, _ right: UInt32) -> Int {
    // More than sums in another order differ by.
    OrganizationComparison.level(of: similarity.greatestSimilarity(left, right) + 1e-9)
  }

  private static func level(of similarity: Double) -> Int {
    switch similarity {
    case 0.9999...: 5
    case 0.92...: 4
    case 0.75...: 3
    case 0.5...: 2
    case 0.25...: 1
    default: 0
    }
  }
}
