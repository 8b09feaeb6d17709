import Foundation
import TestSupport

/// A shop's customer table from night to night: customers come, are changed, leave, and a late sync makes copies.
///
/// Played from customers of the generator with known truth, by a seed: every run of it is the same.
struct NightlyShop {
  private let header: [String]
  private var rows: [[String]]
  private var coming: [[String]]
  private var random: RandomStrings
  private var nextCopy = 900_000

  /// A shop of a table; one customer in ten comes after the first night.
  init(customers: String, seed: UInt64) {
    let table = Samples.rows(of: customers).map(NightlyShop.cells)
    header = table[0]
    random = RandomStrings(seed: seed)
    let late = table.count / 10
    rows = Array(table.dropFirst().dropLast(late))
    coming = table.suffix(late)
  }

  /// The number of records.
  var count: Int { rows.count }
  /// The records' ids in the order of the table.
  var ids: [String] { rows.map { $0[0] } }

  /// The table as it is exported.
  var export: String {
    ([header] + rows).map { $0.map(NightlyShop.quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// A day of a shop: customers who come, are changed and are deleted.
  ///
  /// A record of `sparing` is neither changed nor deleted.
  mutating func day(new: Int = 20, changed: Int = 12, deleted: Int = 4, sparing: Set<String> = []) {
    for _ in 0..<deleted {
      let row = random.number(in: 0...rows.count - 1)
      if !sparing.contains(rows[row][0]) { rows.remove(at: row) }
    }
    for _ in 0..<changed {
      let row = random.number(in: 0...rows.count - 1)
      if !sparing.contains(rows[row][0]) { change(row) }
    }
    for _ in 0..<min(new, coming.count) {
      // Databases without an order put a new row anywhere.
      rows.insert(coming.removeFirst(), at: random.number(in: 0...rows.count))
    }
  }

  /// The website sends customers again under ids of its own.
  mutating func syncEcho(of copies: Int) -> [(original: String, copy: String)] {
    (0..<copies).map { _ in
      var copy = rows[random.number(in: 0...rows.count - 1)]
      let original = copy[0]
      copy[0] = "\(nextCopy)"
      copy[place(of: "source")] = "website"
      let phone = place(of: "phone")
      copy[phone] = copy[phone].filter(\.isNumber)
      nextCopy += 1
      rows.append(copy)
      return (original, copy[0])
    }
  }

  /// The same records in another order.
  mutating func reorder() {
    for place in rows.indices.dropLast() {
      rows.swapAt(place, random.number(in: place...rows.count - 1))
    }
  }

  /// The record with an id, by column; nil for one that is gone.
  func record(_ id: String) -> [String: String]? {
    rows.first { $0[0] == id }.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// Changes a record's values as somebody at the till does.
  mutating func change(_ id: String, _ column: String, to value: String) {
    guard let row = rows.firstIndex(where: { $0[0] == id }) else { return }
    rows[row][place(of: column)] = value
  }

  private mutating func change(_ row: Int) {
    switch random.number(in: 0...3) {
    case 0: rows[row][place(of: "address")] = "\(random.number(in: 1...999)) Harbor View Rd"
    case 1:
      let digits = (random.number(in: 10...99), random.number(in: 1000...9999))
      rows[row][place(of: "phone")] = "(206) 5\(digits.0)-\(digits.1)"
    case 2: rows[row][place(of: "notes")] += " called \(random.number(in: 1...28)) June"
    default: rows[row][place(of: "orders")] = "\(random.number(in: 1...40))"
    }
  }

  private func place(of column: String) -> Int {
    guard let place = header.firstIndex(of: column) else { preconditionFailure("no column \(column)") }
    return place
  }

  private static func cells(of row: String) -> [String] {
    let parser = ReferenceCSVParser(Array(row.utf8), delimiter: UInt8(ascii: ","), quote: UInt8(ascii: "\""))
    guard case .row(_, _, let cells)? = parser.outcomes().first else { return [] }
    return cells.map { String(decoding: $0.value, as: UTF8.self) }
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
