import Testing

@testable import Ingest

/// The same customers in any format give the same table.
@Suite struct FormatEqualityTests {
  private let folder = InputFolder()
  private static let header = [
    "id", "Vorname", "Nachname", "Firma", "Telefon", "E-Mail", "Straße", "PLZ", "Ort",
  ]
  private static let rows = [
    ["1", "Jürgen", "Groß", "", "030 901820", "j.gross@example.org", "Lindenstraße 5", "10969", "Berlin"],
    ["2", "Käthe", "Müller", "Blumen & Söhne GmbH", "", "", "Am Bühl 12a", "79098", "Freiburg"],
    ["3", "Zoë", "d'Arc; \"die Kühne\"", "", "030/901821", "", "", "", "Köln"],
    ["10", "José", "Peña", "", "", "pena@example.org", "Calle Mayor 3", "28013", "Madrid"],
  ]

  private static func csv(_ delimiter: Character) -> String {
    ([header] + rows).map { row in
      row.map { cell in
        cell.contains(delimiter) || cell.contains("\"")
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: String(delimiter))
    }.joined(separator: "\n") + "\n"
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private var locations: [(name: String, path: String)] {
    let quoted = { (text: String) in "'\(text.replacing("'", with: "''"))'" }
    let columns = Self.header.map { "\"\($0)\" TEXT" }.joined(separator: ", ")
    let values = Self.rows.map { "(\($0.map(quoted).joined(separator: ", ")))" }.joined(separator: ", ")
    return [
      ("UTF-8", folder.write(Self.csv(","), to: "a.csv")),
      ("Windows-1252", folder.write(Self.windows1252(Self.csv(";")), to: "b.csv")),
      ("UTF-16", folder.write(Self.utf16(Self.csv("\t")), to: "c.csv")),
      ("SQLite", folder.database("CREATE TABLE kunden (\(columns)); INSERT INTO kunden VALUES \(values)")),
      (
        "integers",
        folder.database(
          "CREATE TABLE kunden (\(columns.replacing("\"id\" TEXT", with: "\"id\" INTEGER PRIMARY KEY"))); "
            + "INSERT INTO kunden VALUES \(values)", name: "integers.sqlite")
      ),
    ]
  }

  @Test func anyFormatGivesTheSameTable() throws {
    let texts = try locations.map { tableText(try load($0.path).table) }
    #expect(texts[0].contains("Jürgen"))
    for (text, location) in zip(texts, locations) { #expect(text == texts[0], "\(location.name)") }
  }

  @Test func theReadingNamesEncodingAndDelimiter() throws {
    let readings = try locations.map { try load($0.path).inputs[0].reading }
    #expect(
      readings == [
        "UTF-8, comma, header", "Windows-1252, semicolon, header",
        "UTF-16, tab, header", "table kunden", "table kunden",
      ])
  }
}
