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
  private let similarity: SoftIDF

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

  func sketch() -> any ComparisonSketch { OrganizationSketch(attribute, best: comparisons[0].bestLevel) }

  /// Writes the level of a chunk of pairs, and whether a pair is one of organisations.
  public func compare(
    _ pairs: Span<CandidatePair>, patterns: inout MutableSpan<AgreementPattern>,
    flags: inout MutableSpan<PairFlags>, first: Int
  ) {
    var cache = LevelCache(pairs: pairs.count)
    for index in 0..<pairs.count {
      let pair = pairs[index]
      let left = code(Int(pair.left))
      let right = code(Int(pair.right))
      if left != 0, right != 0 {
        let lower = min(left, right)
        let higher = max(left, right)
        patterns[index][first] = cache.level(lower, higher) { level(lower, higher) }
      }
      flags[index].formUnion(organizationFlags(pair, left, right))
    }
  }

  private func organizationFlags(_ pair: CandidatePair, _ left: UInt32, _ right: UInt32) -> PairFlags {
    var flags: PairFlags = []
    if left != 0, right != 0, !(hasWholeName(pair.left) && hasWholeName(pair.right)) {
      flags.insert(.organizations)
    }
    let isMixed =
      isOrganizationAlone(pair.left, left) && isPerson(pair.right, right)
      || isOrganizationAlone(pair.right, right) && isPerson(pair.left, left)
    if isMixed { flags.insert(.organizationAndPerson) }
    return flags
  }

  private func code(_ row: Int) -> UInt32 {
    let code = attribute.codes[row]
    return attribute.isNoEvidence[Int(code)] ? 0 : code
  }

  private func hasGiven(_ row: UInt32) -> Bool { !given.isNoEvidence[Int(given.codes[Int(row)])] }

  private func hasSurname(_ row: UInt32) -> Bool { !surname.isNoEvidence[Int(surname.codes[Int(row)])] }

  /// Half a name beside a company is that of a contact, who is not compared.
  private func hasWholeName(_ row: UInt32) -> Bool { hasGiven(row) && hasSurname(row) }

  /// Somebody with a name: with or without the company that he calls for.
  private func isPerson(_ row: UInt32, _ code: UInt32) -> Bool {
    (hasGiven(row) || hasSurname(row)) && !isOrganizationAlone(row, code)
  }

  private func isOrganizationAlone(_ row: UInt32, _ code: UInt32) -> Bool {
    code != 0 && !hasWholeName(row)
  }

  private func level(_ left: UInt32, _ right: UInt32) -> Int {
    if left == right { return 5 }
    return switch similarity.similarity(left, right) {
    case 0.9999...: 5
    case 0.92...: 4
    case 0.75...: 3
    case 0.5...: 2
    case 0.25...: 1
    default: 0
    }
  }
}
