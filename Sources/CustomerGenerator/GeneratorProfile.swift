/// A kind of customer table: country, columns and error model.
///
/// A published profile stays as it is: the same profile, number of records and seed give the same bytes in
/// every version, so that figures measured on them can be compared.
public struct GeneratorProfile: Sendable {
  /// The columns of a table.
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

  let layout: Layout
  let country: Country.Code

  /// All profiles, the default one first.
  public static let builtins = [
    GeneratorProfile(
      word: "us-shop",
      summary: "a US shop's point of sale, website and driver app; 17 to 18 % surplus records",
      errorModel: .usShop, layout: .usShop, country: .us),
    GeneratorProfile(
      word: "uk-shop",
      summary: "a UK shop with whole names in one column; about 14 % surplus records",
      errorModel: .ukShop, layout: .ukShop, country: .uk),
    GeneratorProfile(
      word: "de-vendor",
      summary: "a German wholesaler's customers, mostly companies, with semicolons; 2 % surplus records",
      errorModel: .deVendor, layout: .deVendor, country: .de),
  ]

  /// Returns the profile of a word, or nil if there is none.
  public static func named(_ word: String) -> GeneratorProfile? {
    builtins.first { $0.word == word }
  }
}
