import Normalization

/// What a sample of a column says about names: whether its values are people, given names or organisations.
public struct NameStatistics: Sendable, Equatable {
  /// The share of values whose first word, or first word after a comma, is a known given name, 0…1.
  public let givenNameShare: Double
  /// The share of values that read as an organisation, 0…1.
  public let organizationShare: Double
  /// The share of values of two to four words of letters that do not read as an organisation, 0…1.
  public let personalShare: Double
  /// The share of values of a single word of letters, 0…1.
  public let singleWordShare: Double

  /// Looks at the values of a sample; about a microsecond each.
  public init(of sample: ValueSample) {
    var counts = (given: 0, organization: 0, personal: 0, single: 0)
    for value in sample.values {
      let shape = CellShape(value)
      guard NameStatistics.accepts(shape) else { continue }
      // Digits alone make no organisation here: `fern 12` is nobody's name, `Studio 54` is.
      let letters = shape.digitCount > 0 ? String(value.map { $0.isNumber ? " " : $0 }) : value
      let name = PersonNameParser().parse(full: letters)
      if name.isOrganization {
        counts.organization += 1
        continue
      }
      if shape.digitCount > 0 { continue }
      if Self.beginsWithGivenName(name) { counts.given += 1 }
      if shape.wordCount == 1 { counts.single += 1 }
      if (2...4).contains(shape.wordCount) { counts.personal += 1 }
    }
    let total = Double(max(sample.values.count, 1))
    givenNameShare = Double(counts.given) / total
    organizationShare = Double(counts.organization) / total
    personalShare = Double(counts.personal) / total
    singleWordShare = Double(counts.single) / total
  }

  /// Whether most values are whole names of people: two words or more, known given names or hardly an
  /// organisation among them.
  public var arePeople: Bool {
    guard organizationShare < 0.5 else { return false }
    return givenNameShare >= 0.25 || (personalShare >= 0.8 && organizationShare < 0.1)
  }

  /// Whether a cell could be a name: letters, more of them than digits, and no e-mail address.
  static func accepts(_ shape: CellShape) -> Bool {
    shape.letterCount > shape.digitCount && shape.atCount == 0 && shape.length <= 200
  }

  /// A single word is parsed as a surname, but may be a given name.
  private static func beginsWithGivenName(_ name: PersonName) -> Bool {
    let names = name.given.isEmpty ? name.surname : name.given
    let first = names.prefix { $0 != " " }
    return first.utf8.count > 1 && NicknameTable.builtIn.contains(String(first))
  }
}
