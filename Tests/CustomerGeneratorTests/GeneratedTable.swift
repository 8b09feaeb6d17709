import CSV
import CustomerGenerator
import TestSupport

/// A generated table, read back with the reference parser.
struct GeneratedTable {
  /// A record with what the truth says of it.
  struct Record {
    let cells: [String: String]
    let id: String
    let entity: String
    let kind: RecordKind?
    let household: String
    let changes: [Substring]

    subscript(column: String) -> String { cells[column] ?? "" }
  }

  let customers: [UInt8]
  let truth: [UInt8]
  let columns: [String]
  let rows: [[String]]
  let truthRows: [[String]]
  /// The records without the headers.
  let records: [Record]
  /// The records of each customer.
  let entities: [[Record]]

  /// FNV-1a of both files.
  var digest: UInt64 {
    (customers + truth).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// The tables that most tests look at, made once.
  static let usShop = Result { try GeneratedTable("us-shop", records: 12_000, seed: 20) }
  static let ukShop = Result { try GeneratedTable("uk-shop", records: 6_000, seed: 21) }
  static let deVendor = Result { try GeneratedTable("de-vendor", records: 8_000, seed: 22) }
  static let register = Result { try GeneratedTable("register", records: 8_000, seed: 23) }
  static let archive = Result { try GeneratedTable("archive", records: 6_000, seed: 24) }
  static let directory = Result { try GeneratedTable("directory", records: 7_000, seed: 25) }
  static let hardShop = Result { try GeneratedTable("hard-shop", records: 8_000, seed: 26) }

  static func shared(_ word: String) throws -> GeneratedTable {
    switch word {
    case "us-shop": try usShop.get()
    case "uk-shop": try ukShop.get()
    case "de-vendor": try deVendor.get()
    case "register": try register.get()
    case "archive": try archive.get()
    case "directory": try directory.get()
    case "hard-shop": try hardShop.get()
    default: throw CustomerGeneratorError.unknownProfile(word: word, known: [])
    }
  }

  init(_ word: String, records: Int, seed: UInt64, rowsPerPart: Int? = nil) throws {
    let generator = try CustomerGenerator(profile: word, records: records, seed: seed)
    var customers = CSVWriter(dialect: generator.dialect)
    var truth = CSVWriter()
    try generator.writeHeaders(customers: &customers, truth: &truth)
    var bytes = (customers: customers.takeBytes(), truth: truth.takeBytes())
    var row = 0
    while row < records {
      let end = min(row + (rowsPerPart ?? records), records)
      try generator.write(rows: row..<end, customers: &customers, truth: &truth)
      bytes.customers += customers.takeBytes()
      bytes.truth += truth.takeBytes()
      row = end
    }
    self.customers = bytes.customers
    self.truth = bytes.truth
    columns = generator.columns
    rows = Self.rows(bytes.customers, delimiter: generator.dialect.delimiter)
    truthRows = Self.rows(bytes.truth, delimiter: UInt8(ascii: ","))
    let columns = columns
    self.records = zip(rows.dropFirst(), truthRows.dropFirst()).map { row, truth in
      Record(
        cells: Dictionary(zip(columns, row)) { first, _ in first }, id: row[0], entity: truth[1],
        kind: RecordKind(rawValue: truth[2]), household: truth[3], changes: truth[4].split(separator: " "))
    }
    entities = Dictionary(grouping: self.records, by: \.entity).values.sorted { $0[0].id < $1[0].id }
  }

  /// The cells, in small letters and without the id, that records of different customers have in common.
  var rowsOfSeveralCustomers: [[String]] {
    var owners: [[String]: Set<String>] = [:]
    for (row, record) in zip(rows.dropFirst(), records) where record.kind != .placeholder {
      owners[row.dropFirst().map { $0.lowercased() }, default: []].insert(record.entity)
    }
    return owners.filter { $0.value.count > 1 }.keys.sorted { $0.joined() < $1.joined() }
  }

  private static func rows(_ bytes: [UInt8], delimiter: UInt8) -> [[String]] {
    ReferenceCSVParser(bytes, delimiter: delimiter, quote: UInt8(ascii: "\"")).outcomes().map {
      guard case .row(_, _, let cells) = $0 else { return [] }
      return cells.map { String(decoding: $0.value, as: UTF8.self) }
    }
  }
}
