import Foundation
import TestSupport

/// Small customer tables that tests write themselves.
enum Samples {
  /// A table with two duplicates, a household, a walk-in and singles; all of it invented.
  static let customers = """
    id,name,phone,email,address,city,zip
    1,Margaret Holloway,512-555-0142,mholloway@cedarmail.net,12 Cedar Ln,Austin,78701
    2,Maggie Holloway,(512) 555-0142,mholloway@cedarmail.net,12 Cedar Lane,Austin,78701
    3,Daniel Holloway,512-555-0142,dan.h@hollowayhome.net,12 Cedar Ln,Austin,78701
    4,Priya Raman,737-555-0199,priya.raman@cedarmail.net,880 Lakeview Dr,Round Rock,78664
    5,Raman Priya,7375550199,priya.raman@cedarmail.net,880 Lakeview Drive,Round Rock,78664
    6,Walk In,000-0000,none@none.com,,,
    7,Tobias Lindqvist,512-555-0177,,41 Mesa Verde Trl,Austin,78735
    8,Ines Carvalho,512-555-0188,ines@carvalho.info,7 Bluebonnet St,Austin,78704
    9,José Núñez,512-555-0111,jose.n@cedarmail.net,3 Río Grande St,Austin,78702
    10,Jose Nunez,512-555-0111,jose.n@cedarmail.net,3 Rio Grande Street,Austin,78702

    """

  /// The rows of a CSV text with their ends; a line end inside quotes ends no row.
  static func rows(of text: String) -> [String] {
    var rows: [String] = []
    var row = ""
    var isQuoted = false
    for character in text {
      row.append(character)
      if character == "\"" { isQuoted.toggle() }
      if character.isNewline, !isQuoted {
        rows.append(row)
        row = ""
      }
    }
    return row.isEmpty ? rows : rows + [row]
  }

  /// A folder with the sample as `customers.csv`.
  static func folder() throws -> FreshFolder {
    let folder = try FreshFolder()
    try folder.write(customers, to: "customers.csv")
    return folder
  }

  /// A fixture's bytes.
  static func fixture(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(TwinleafCommand.fixtures)/\(name)"))
  }
}

/// The rows of a CSV text without quoted cells, by column name.
struct SimpleTable {
  let rows: [[String: String]]

  init(_ text: String) {
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = lines.first ?? []
    rows = lines.dropFirst().map { cells in Dictionary(zip(header, cells)) { first, _ in first } }
  }

  /// The ids of each entity of two and more records, sorted, from `crosswalk.csv`.
  static func groups(ofCrosswalk text: String) -> [[String]] {
    let table = SimpleTable(text)
    let entities = Dictionary(grouping: table.rows) { $0["entity_id"] ?? "" }
    return entities.values.map { $0.compactMap { $0["record_id"] }.sorted() }.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }
}
