import Records

/// Compares given names and surnames, crosswise too where they do not agree straight, with generations and names in
/// other scripts.
public struct PersonNameComparison: SketchedComparison {
  /// The function's word.
  public static let word = "person-name"
  /// The function in one line.
  public static let summary = "given name and surname: equal, alike, nickname, initial, swapped"

  /// The comparisons that it fills: given name, surname.
  public let comparisons: [Comparison]

  let given: Attribute
  let surname: Attribute
  private let generation: Attribute
  private let native: Attribute
  private let hasGenerations: Bool
  private let hasNatives: Bool
  private let organization: Attribute
  private(set) var givenLevels: GivenNameLevels
  let surnameLevels: SurnameLevels
  let crossed: CrossedNameLevels
  private(set) var comparesCrosswise = true
  /// Whether a row has a placeholder for a name; empty where none has.
  private let nobodies: [Bool]

  /// One function where the table has names of people.
  public static func functions(for table: RecordTable, kind: TableKind) -> [any ComparisonFunction] {
    guard table.attribute(.given) != nil || table.attribute(.surname) != nil else { return [] }
    return [PersonNameComparison(table)]
  }

  private init(_ table: RecordTable) {
    let givenIndex = table.attributes.firstIndex { $0.role == .given }
    let surnameIndex = table.attributes.firstIndex { $0.role == .surname }
    given = givenIndex.map { table.attributes[$0] } ?? Attribute.none(.given, rows: table.count)
    surname = surnameIndex.map { table.attributes[$0] } ?? Attribute.none(.surname, rows: table.count)
    generation = table.attribute(.generation) ?? Attribute.none(.generation, rows: table.count)
    native = table.attribute(.nativeName) ?? Attribute.none(.nativeName, rows: table.count)
    hasGenerations = generation.values.count > 1
    hasNatives = native.values.count > 1
    organization = table.attribute(.organization) ?? Attribute.none(.organization, rows: table.count)
    givenLevels = GivenNameLevels(given.values)
    surnameLevels = SurnameLevels(surname.values)
    crossed = CrossedNameLevels(given: given.values, surname: surname.values)
    nobodies = PersonNameComparison.nobodies([given, surname, organization], rows: table.count)
    comparisons = [
      Comparison(
        name: "given name", word: "given-name", attributes: givenIndex.map { [$0] } ?? [],
        labels: GivenNameLevels.labels, prior: [0.03, 0.04, 0.05, 0.07, 0.13, 0.68],
        householdCoincidence: 0.004, namesake: .free(prior: [0.03, 0.04, 0.05, 0.07, 0.13, 0.68]),
        isIdentifying: true),
      Comparison(
        name: "surname", word: "surname", attributes: surnameIndex.map { [$0] } ?? [],
        labels: SurnameLevels.labels, prior: [0.06, 0.04, 0.02, 0.13, 0.75],
        household: .free(prior: [0.10, 0.02, 0.02, 0.06, 0.80]),
        namesake: .free(prior: [0.06, 0.04, 0.02, 0.13, 0.75])),
    ]
  }

  /// Without the comparison of given names with surnames, or without nicknames.
  public func without(_ parts: Set<ModelPart>) -> (any ComparisonFunction)? {
    var function = self
    if parts.contains(.swappedNames) { function.comparesCrosswise = false }
    if parts.contains(.nicknames) { function.givenLevels.knowsNicknames = false }
    return function
  }

  func sketch() -> any ComparisonSketch { PersonNameSketch(self) }

  /// Writes both levels and the flags of a chunk.
  public func compare(
    _ pairs: Span<CandidatePair>, patterns: inout MutableSpan<AgreementPattern>,
    flags: inout MutableSpan<PairFlags>, first: Int
  ) {
    for index in 0..<pairs.count {
      let left = NameCodes(self, row: Int(pairs[index].left))
      let right = NameCodes(self, row: Int(pairs[index].right))
      var names = NameLevels()
      if left.given != 0, right.given != 0 {
        names.given = givenLevels.level(left.given, right.given)
      }
      if left.surname != 0, right.surname != 0 {
        names.surname = surnameLevels.level(left.surname, right.surname)
      }
      if comparesCrosswise, names.given <= 1, names.surname <= 1 { crossed.improve(&names, left, right) }
      var found: PairFlags = left.given != 0 && right.given != 0 ? .bothGiven : []
      if names.given == 0, givenLevels.areTwoNames(left.given, right.given) { found.insert(.twoGivenNames) }
      if givenLevels.isJoint(left.given) != givenLevels.isJoint(right.given) { found.insert(.jointName) }
      found.formUnion(adjust(&names, pairs[index]))
      flags[index].formUnion(found)
      patterns[index][first] = names.given
      patterns[index][first + 1] = names.surname
    }
  }

  /// Takes generations and native scripts into account, and says what else is known of the pair.
  func adjust(_ names: inout NameLevels, _ pair: CandidatePair) -> PairFlags {
    var flags: PairFlags = names.isSwapped ? .swappedNames : []
    let generations = hasGenerations ? codes(of: generation, pair) : (0, 0)
    if generations.0 != generations.1 {
      if generations.0 != 0, generations.1 != 0 {
        names.given = 0
        flags.insert(.otherGeneration)
      } else {
        flags.insert(.oneGeneration)
      }
    }
    if !nobodies.isEmpty, nobodies[Int(pair.left)] || nobodies[Int(pair.right)] {
      flags.insert(.placeholderName)
    }
    // Latin spellings of different native names often fall together: Li and Li.
    let natives = hasNatives ? codes(of: native, pair) : (0, 0)
    if names.given == GivenNameLevels.equal, natives.0 != natives.1, natives.0 != 0, natives.1 != 0 {
      names.given = GivenNameLevels.close
    }
    return flags
  }

  private func codes(of attribute: Attribute, _ pair: CandidatePair) -> (UInt32, UInt32) {
    (attribute.codes[Int(pair.left)], attribute.codes[Int(pair.right)])
  }

  /// The rows that have a placeholder for a name and no name; empty where no name of the table is a placeholder.
  private static func nobodies(_ names: [Attribute], rows: Int) -> [Bool] {
    guard names.contains(where: { $0.isNoEvidence.dropFirst().contains(true) }) else { return [] }
    return (0..<rows).map { row in
      let codes = names.map { (code: $0.codes[row], isNoEvidence: $0.isNoEvidence[Int($0.codes[row])]) }
      return codes.allSatisfy(\.isNoEvidence) && codes.contains { $0.code != 0 }
    }
  }

  /// The codes of a record's names; none where the name is that of an organisation's contact, in part.
  struct NameCodes {
    let given: UInt32
    let surname: UInt32

    /// The codes in a word, the given name's lower.
    @inline(__always)
    init(_ word: UInt64) {
      given = UInt32(truncatingIfNeeded: word)
      surname = UInt32(word >> 32)
    }

    @inline(__always)
    init(_ comparison: borrowing PersonNameComparison, row: Int) {
      let givenCode = comparison.given.codes[row]
      let surnameCode = comparison.surname.codes[row]
      let hasGiven = givenCode != 0 && !comparison.given.isNoEvidence[Int(givenCode)]
      let hasSurname = surnameCode != 0 && !comparison.surname.isNoEvidence[Int(surnameCode)]
      // A company with half a name: the half is whoever answered the phone.
      let isContact = !(hasGiven && hasSurname) && comparison.organization.codes[row] != 0
      given = hasGiven && !isContact ? givenCode : 0
      surname = hasSurname && !isContact ? surnameCode : 0
    }
  }
}

/// The levels of a pair's names while they are found; -1 where a name is missing.
struct NameLevels {
  var given = -1
  var surname = -1
  var isSwapped = false
}
