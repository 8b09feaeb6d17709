import Normalization
import Records

/// The region whose phone numbers are written without a country code, and where it is known from.
struct RegionChoice {
  /// Rows whose cells are looked at: the first in canonical order, and so a fair sample.
  private static let rowCount = 2000

  /// ISO 3166-1 alpha-2.
  let region: String
  /// For people: `--region`, or what the data show.
  let reason: String

  /// Takes the region that was given, else guesses it from phone, country and postcode columns.
  init(_ options: LoadOptions, _ mappings: [ColumnMapping], _ columns: [Column], rowCount: Int) {
    if let given = options.region {
      region = PhoneNumberParser(region: given).region
      reason = "--region"
      return
    }
    func cells(_ kind: String) -> [String] {
      mappings.indices.filter { mappings[$0].kind == kind }.flatMap { column in
        (0..<min(rowCount, Self.rowCount)).map { columns[column][$0] }
      }
    }
    let guess = PhoneRegionGuess.guess(
      phones: cells(PhoneField.word), countries: cells(CountryField.word),
      postcodes: cells(PostcodeField.word))
    region = guess.region
    reason = guess.why
  }
}
