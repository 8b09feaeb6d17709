import CSV

/// The columns of a profile's table.
struct RowLayout: Sendable {
  let country: Country
  let kind: GeneratorProfile.Layout

  /// What separates and what quotes the cells.
  var dialect: CSVDialect {
    switch kind {
    case .usShop, .ukShop: .standard
    case .deVendor: Self.semicolons
    }
  }

  // A semicolon makes a valid dialect, so the standard one is never taken here.
  private static let semicolons = (try? CSVDialect(delimiter: 0x3B)) ?? .standard

  /// The names of the columns.
  var header: [String] {
    switch kind {
    case .usShop:
      [
        "id", "source", "first_name", "last_name", "company", "phone", "mobile", "email", "address", "city",
        "state", "zip", "created_at", "updated_at", "last_order", "orders", "balance", "marketing", "notes",
      ]
    case .ukShop:
      [
        "Cust #", "Name", "Tel", "Mobile", "E-Mail", "Address Line 1", "Town", "Postcode", "Birthday",
        "Account Opened", "Notes",
      ]
    case .deVendor:
      [
        "Kundennr", "Anrede", "Vorname", "Nachname", "Firma", "Telefon", "Mobil", "E-Mail", "Straße", "PLZ",
        "Ort", "Geburtsdatum", "Angelegt am", "Letzter Auftrag", "Umsatz", "Newsletter", "Bemerkung",
      ]
    }
  }

  /// Adds a record's cells to the row in hand, which the caller ends.
  func write(_ draft: RecordDraft, _ style: EntryStyle, id: Int, to rows: inout CSVWriter) {
    rows.append(ShortText(decimal: id))
    switch kind {
    case .usShop: writeUSShop(draft, style, to: &rows)
    case .ukShop: writeUKShop(draft, style, to: &rows)
    case .deVendor: writeDEVendor(draft, style, to: &rows)
    }
  }

  private func writeUSShop(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    rows.append(ShortText(draft.source.word))
    let name = NameCells.inTwoColumns(draft, country, style)
    rows.append(name.given)
    rows.append(name.surname)
    rows.append(name.company.isEmpty ? company(draft, style) : name.company)
    writeContacts(draft, style, to: &rows)
    writeStreet(draft, style, to: &rows)
    writeTown(draft, style, to: &rows)
    rows.append(draft.address.map(\.state) ?? ShortText())
    rows.append(draft.address.map { zip($0, style) } ?? ShortText())
    rows.append(stamp(draft.created))
    rows.append(stamp(draft.updated))
    rows.append(draft.lastOrder.map { CalendarDate(daysSince1970: $0).iso } ?? ShortText())
    rows.append(ShortText(decimal: draft.orders))
    rows.append(money(draft.balance, point: 0x2E))
    rows.append(draft.marketing)
    writeNote(draft, to: &rows)
  }

  private func writeUKShop(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    rows.append(NameCells.inOneColumn(draft, country, style).surname)
    writeNumbers(draft, style, to: &rows)
    rows.append(email(draft, style))
    writeStreet(draft, style, to: &rows)
    writeTown(draft, style, to: &rows)
    rows.append(draft.address.map { postcode($0, style) } ?? ShortText())
    rows.append(day(draft.birthday, separator: 0x2F))
    rows.append(day(draft.created / 86_400, separator: 0x2F))
    writeNote(draft, to: &rows)
  }

  private func writeDEVendor(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    rows.append(salutation(draft, style))
    let name = NameCells.inTwoColumns(draft, country, style)
    rows.append(name.given)
    rows.append(name.surname)
    rows.append(company(draft, style))
    writeNumbers(draft, style, to: &rows)
    rows.append(email(draft, style))
    writeStreet(draft, style, to: &rows)
    rows.append(draft.address.map(\.postcode) ?? ShortText())
    writeTown(draft, style, to: &rows)
    rows.append(day(draft.birthday, separator: 0x2E))
    rows.append(day(draft.created / 86_400, separator: 0x2E))
    rows.append(day(draft.lastOrder, separator: 0x2E))
    rows.append(money(draft.orders * 4_735 + abs(draft.balance), point: 0x2C))
    rows.append(newsletter(draft))
    writeNote(draft, to: &rows)
  }
}
