/// A kind of customer table: country, columns and error model.
///
/// A published profile stays as it is: the same profile, number of records and seed give the same bytes in
/// every version, so that figures measured on them can be compared.
public struct GeneratorProfile: Sendable {
  /// What a table lists.
  enum Table: Sendable {
    /// A shop's or vendor's customers.
    case customers(Layout)
    /// People with their birthdays, as of voters or members.
    case register
    /// People of the past, each many times.
    case archive
    /// Places, listed by several sources.
    case directory
  }

  /// The columns of a shop's table.
  enum Layout: Sendable {
    case usShop
    case ukShop
    case deVendor
  }

  /// What a user writes to choose the profile.
  public let word: String
  /// One line for help.
  public let summary: String
  /// How customers are entered.
  public let errorModel: ErrorModel

  let table: Table
  let country: Country.Code

  /// All profiles, the default one first.
  public static let builtins = [
    GeneratorProfile(
      word: "us-shop",
      summary: "a US shop's point of sale, website and driver app; 17 to 18 % surplus records",
      errorModel: .usShop, table: .customers(.usShop), country: .us),
    GeneratorProfile(
      word: "uk-shop",
      summary: "a UK shop with whole names in one column; about 14 % surplus records",
      errorModel: .ukShop, table: .customers(.ukShop), country: .uk),
    GeneratorProfile(
      word: "de-vendor",
      summary: "a German wholesaler's customers, mostly companies, with semicolons; 2 % surplus records",
      errorModel: .deVendor, table: .customers(.deVendor), country: .de),
    GeneratorProfile(
      word: "register",
      summary: "a list of members with birthdays and without telephones; 30 % surplus records",
      errorModel: .register, table: .register, country: .us),
    GeneratorProfile(
      word: "archive",
      summary: "people of the past from many sources, up to twenty damaged records each; hard on purpose",
      errorModel: .archive, table: .archive, country: .uk),
    GeneratorProfile(
      word: "directory",
      summary: "places without people's names, up to six listings each from several sources",
      errorModel: .directory, table: .directory, country: .us),
    GeneratorProfile(
      word: "hard-shop",
      summary: "a US shop with more damage: scans, cut and swapped cells, shared and handed-on contacts",
      errorModel: .hardShop, table: .customers(.usShop), country: .us),
  ]

  /// Returns the profile of a word, or nil if there is none.
  public static func named(_ word: String) -> GeneratorProfile? {
    builtins.first { $0.word == word }
  }
}
