import Records

/// How much harm it does to leave a group as it is.
///
/// Points: 4 for an open order on any of its records, 2 for a balance that is not zero, 2 for an order within three months of
/// the newest date of the data and 1 for one within a year. Told from columns that most tables of customers have under some
/// name; where there is none, all groups are equal. A class, so that its users share one reference to the table's arrays.
final class GroupHarm: Sendable {
  private static let openOrder: UInt8 = 4
  private static let balance: UInt8 = 2
  private static let recentOrder: UInt8 = 2
  private static let orderOfTheYear: UInt8 = 1

  private let openOrders: [Column]
  private let balances: [Column]
  private let lastOrder: Attribute?
  /// The moments, `yyyymmddhhmmss`, from which an order is recent, and from which it is of the last year.
  private let recently: (months: Double, year: Double)

  /// The harm that a table's columns tell.
  init(_ table: RecordTable) {
    openOrders = GroupHarm.columns(of: table, named: GroupHarm.openOrderHeaders)
    balances = GroupHarm.columns(of: table, named: GroupHarm.balanceHeaders)
    lastOrder = table.attribute(.lastOrder)
    let newest = NewestDate.moment(table.attributes) ?? 0
    recently = (GroupHarm.moment(newest, monthsBefore: 3), GroupHarm.moment(newest, monthsBefore: 12))
  }

  /// Whether the table has any column that tells harm.
  var isTold: Bool { !openOrders.isEmpty || !balances.isEmpty || lastOrder != nil }

  /// The points of each group of some, a few dozen of which are best asked for together.
  func points(of groups: [ArrayPart<UInt32>]) -> [UInt8] {
    let rows = groups.flatMap(\.self)
    let ordered = rows.map(pointsOfLastOrder)
    let orders = holdings(of: rows, in: openOrders)
    let owed = holdings(of: rows, in: balances)
    var start = 0
    return groups.map { members in
      let places = start..<start + members.count
      start = places.upperBound
      return (ordered[places].max() ?? 0) + (orders[places].contains(true) ? GroupHarm.openOrder : 0)
        + (owed[places].contains(true) ? GroupHarm.balance : 0)
    }
  }

  private func pointsOfLastOrder(_ row: UInt32) -> UInt8 {
    guard let date = lastOrder?.date(of: row) else { return 0 }
    return date >= recently.months
      ? GroupHarm.recentOrder : date >= recently.year ? GroupHarm.orderOfTheYear : 0
  }

  /// For each row whether any of some columns holds something.
  private func holdings(of rows: [UInt32], in columns: [Column]) -> [Bool] {
    var holds = [Bool](repeating: false, count: rows.count)
    rows.withUnsafeBufferPointer { rows in
      for column in columns {
        column.withCells(of: rows) { cells in
          for place in cells.indices where GroupHarm.isSomething(cells[place]) { holds[place] = true }
        }
      }
    }
    return holds
  }

  /// Whether a cell says that there is something: a number that is not zero, or yes.
  static func isSomething(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    if cell.contains(where: { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }) { return true }
    guard (1...longestYes).contains(cell.count) else { return false }
    return yeses.contains(String(decoding: cell, as: UTF8.self).lowercased())
  }

  /// The moment some months before another, both `yyyymmddhhmmss`.
  static func moment(_ moment: Int, monthsBefore months: Int) -> Double {
    let (month, rest) = (moment / 100_000_000, moment % 100_000_000)
    let earlier = month / 100 * 12 + month % 100 - 1 - months
    return Double((earlier / 12 * 100 + earlier % 12 + 1) * 100_000_000 + rest)
  }

  private static let yeses: Set<String> = ["yes", "y", "true", "ja", "oui", "si", "sí", "x"]
  private static let longestYes = 4

  /// The kinds of columns that can hold amounts and counts.
  private static let kinds: Set<String> = [
    DisplayField.word, CategoryField.word, IdentifierField.word, TextField.word,
  ]

  /// The columns whose headers are any of some, or end with one: `customer balance`.
  private static func columns(of table: RecordTable, named headers: Set<String>) -> [Column] {
    table.schema.fields.indices.filter { index in
      guard kinds.contains(table.schema.fields[index].kindWord) else { return false }
      let words = HeaderFolding.fold(table.schema.fields[index].name).split(separator: " ")
      return words.indices.contains {
        headers.contains(HeaderFolding.key(words[$0...].joined(separator: " ")))
      }
    }.map { table.columns[$0] }
  }

  private static let openOrderHeaders = headers(
    """
    open orders, open order, pending orders, orders open, orders pending, outstanding orders, unfulfilled orders,
    standing orders, standing order, active subscriptions, offene bestellungen, offene auftraege, dauerauftraege,
    commandes en cours, commandes ouvertes, pedidos abiertos, pedidos pendientes, ordini aperti, ordini in corso,
    openstaande bestellingen, openstaande orders, lopende orders
    """)
  private static let balanceHeaders = headers(
    """
    balance, balance due, amount due, amount owed, outstanding, outstanding amount, house account, house charge, charge
    account, store credit, account credit, saldo, kontostand, offener betrag, offene posten, guthaben, solde, solde du
    compte, encours, avoir, saldo pendiente, saldo deudor, importe pendiente, importo dovuto, credito cliente,
    openstaand, openstaand bedrag, tegoed
    """)

  private static func headers(_ text: String) -> Set<String> {
    Set(
      text.split(separator: ",").map { header in
        HeaderFolding.key(
          HeaderFolding.fold(header.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
      })
  }
}
