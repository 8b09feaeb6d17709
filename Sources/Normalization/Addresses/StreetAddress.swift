/// The parts of an address line, folded, with abbreviations in one form.
public struct StreetAddress: Sendable, Hashable {
  /// The house number: `12`, `14a`, `12-14`, `123 1/2`; empty where there is none.
  public var houseNumber = ""
  /// The street without its number: `n main st`, `haupt st`, `rue de la paix`; empty where there is none.
  public var street = ""
  /// Flat, apartment, suite, floor or building: `4`, `14a`, `fl 2 4`; empty where there is none.
  public var unit = ""
  /// The number of a post-office box; empty where there is none.
  public var poBox = ""
  /// What stands before or behind the street and is no part of it: a building's name, a city.
  public var rest = ""

  /// An address without parts.
  public init() {}

  /// Whether nothing was found.
  public var isEmpty: Bool { houseNumber.isEmpty && street.isEmpty && unit.isEmpty && poBox.isEmpty }
}
