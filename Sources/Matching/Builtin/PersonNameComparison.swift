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
      found.formUnion(
        PersonNameComparison.adjust(&names, details(of: pairs[index].left), details(of: pairs[index].right)))
      flags[index].formUnion(found)
      patterns[index][first] = names.given
      patterns[index][first + 1] = names.surname
    }
  }

  /// What of a row's name is no given name and no surname.
  struct Details {
    /// The code of the generation (Jr, Sr); 0 for none.
    let generation: UInt32
    /// The code of the name in another script; 0 for none.
    let native: UInt32
    /// Whether the row has a placeholder for a name.
    let isNobody: Bool

    /// Both codes in a word, the generation in the lowest 31 bits.
    var word: UInt64 { UInt64(generation) | (isNobody ? 1 << 31 : 0) | UInt64(native) << 32 }
  }

  /// Whether any row has more of a name than given name and surname.
  var hasDetails: Bool { generation.values.count > 1 || native.values.count > 1 || !nobodies.isEmpty }

  /// What of a row's name is no given name and no surname.
  func details(of row: UInt32) -> Details {
    Details(
      generation: generation.codes[Int(row)], native: native.codes[Int(row)],
      isNobody: !nobodies.isEmpty && nobodies[Int(row)])
  }

  /// Takes generations and native scripts into account, and says what else is known of the pair.
  static func adjust(_ names: inout NameLevels, _ left: Details, _ right: Details) -> PairFlags {
    var flags: PairFlags = names.isSwapped ? .swappedNames : []
    if left.generation != right.generation {
      if left.generation != 0, right.generation != 0 {
        names.given = 0
        flags.insert(.otherGeneration)
      } else {
        flags.insert(.oneGeneration)
      }
    }
    if left.isNobody || right.isNobody { flags.insert(.placeholderName) }
    // Latin spellings of different native names often fall together: Li and Li.
    if names.given == GivenNameLevels.equal, left.native != right.native, left.native != 0, right.native != 0
    {
      names.given = GivenNameLevels.close
    }
    return flags
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

extension PersonNameComparison.Details {
  /// The details in a word.
  init(word: UInt64) {
    generation = UInt32(truncatingIfNeeded: word & 0x7FFF_FFFF)
    native = UInt32(word >> 32)
    isNobody = word & (1 << 31) != 0
  }
}
