/// The parts of a personal name, folded to lower-case Latin letters.
public struct PersonName: Sendable, Hashable {
  /// Which of several namesakes in a family somebody is.
  public enum Generation: String, Sendable, Hashable, CaseIterable {
    /// Junior.
    case jr
    /// Senior.
    case sr
    /// The second.
    case ii
    /// The third.
    case iii
    /// The fourth.
    case iv
  }

  /// Given and middle names in order; empty where there are none.
  ///
  /// Separated by single spaces; `&` stands between the people of a joint name (`john & mary`).
  public var given = ""
  /// The surname with its particles (`van der berg`); empty where there is none.
  ///
  /// Hyphens are spaces, and apostrophes are left out (`obrien`).
  public var surname = ""
  /// The generation, kept apart from the name: two different ones are two people.
  public var generation: Generation?
  /// What was typed beside the name (`DO NOT CALL`), as typed; several notes are separated by `; `.
  public var note = ""
  /// The name in its own script, lower case, where that is not Latin.
  public var native = ""
  /// The normalised name of an organisation that stands in the person's place or beside the person.
  public var organization = ""

  /// A name without parts.
  public init() {}

  /// Whether the field holds an organisation and no person.
  public var isOrganization: Bool { !organization.isEmpty && given.isEmpty && surname.isEmpty }
}
