/// What a normalised value says of a customer, whatever columns it came from.
///
/// Field kinds emit ``NormalizedPart``s under these roles; parts of several columns are brought together as
/// ``Combination`` says, and become the record's ``Attribute``s.
public enum AttributeRole: UInt8, Sendable, Hashable, CaseIterable {
  /// Given and middle names, folded, in order; `&` between two people of a joint name.
  case given
  /// Family name, folded.
  case surname
  /// Generational suffix: `jr`, `sr`, `ii`, `iii`, `iv`.
  case generation
  /// The whole name in its own script, where that is not Latin.
  case nativeName
  /// A company, place or institution, folded, without its legal form.
  case organization
  /// A telephone number: national significant digits, or country code and digits where foreign.
  case phone
  /// An e-mail address, canonical.
  case email
  /// House number, street and unit joined by ``Attribute/separator``.
  case address
  /// House number; a part of ``address``.
  case houseNumber
  /// Street without number and unit; a part of ``address``.
  case street
  /// Flat, apartment, suite; a part of ``address``.
  case unit
  /// Postcode, upper case without spaces.
  case postcode
  /// City or town, folded.
  case city
  /// State, province or county, folded.
  case region
  /// Country, folded.
  case country
  /// Date of birth as `yyyymmdd`.
  case birthDate
  /// Year of birth; a part of ``birthDate``.
  case birthYear
  /// Month of birth; a part of ``birthDate``.
  case birthMonth
  /// Day of birth; a part of ``birthDate``.
  case birthDay
  /// When the record was created, as `yyyymmddhhmmss`; never compared.
  case created
  /// When it was last changed, as `yyyymmddhhmmss`; never compared.
  case updated
  /// When the customer last ordered, as `yyyymmddhhmmss`; never compared.
  case lastOrder
  /// Another identifier: member number, tax number, post box. One attribute a column.
  case identifier
  /// A column of few distinct values: source list, gender, cuisine. One attribute a column.
  case category
  /// Free text with repeats: occupation, website. One attribute a column.
  case text

  /// Whether it says when something happened to the record, which is no evidence of who the customer is.
  public var isMoment: Bool { [.created, .updated, .lastOrder].contains(self) }

  /// How parts of one role that come from several columns are brought together.
  public enum Combination: Sendable {
    /// Joined by a space, in column order.
    case join
    /// A set of values: any of them may agree.
    case set
    /// The first that is there.
    case first
    /// Never brought together: each column is an attribute of its own.
    case perColumn
    /// A piece of the composite role named.
    case piece(of: AttributeRole, position: Int)
  }

  /// The way in which parts of this role are brought together.
  public var combination: Combination {
    switch self {
    case .given, .surname: .join
    case .phone, .email: .set
    case .identifier, .category, .text: .perColumn
    case .houseNumber: .piece(of: .address, position: 0)
    case .street: .piece(of: .address, position: 1)
    case .unit: .piece(of: .address, position: 2)
    case .birthYear: .piece(of: .birthDate, position: 0)
    case .birthMonth: .piece(of: .birthDate, position: 1)
    case .birthDay: .piece(of: .birthDate, position: 2)
    default: .first
    }
  }
}
