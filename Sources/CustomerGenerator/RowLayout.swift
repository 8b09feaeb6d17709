/// The columns of a profile's table.
struct RowLayout: Sendable {
  let country: Country
  let kind: GeneratorProfile.Layout

  /// What stands between the cells.
  var delimiter: UInt8 {
    switch kind {
    case .usShop, .ukShop: 0x2C
    case .deVendor: 0x3B
    }
  }

  /// The names of the columns.
  var header: String {
    switch kind {
    case .usShop:
      "id,source,first_name,last_name,company,phone,mobile,email,address,city,state,zip,"
        + "created_at,updated_at,last_order,orders,balance,marketing,notes"
    case .ukShop:
      "Cust #,Name,Tel,Mobile,E-Mail,Address Line 1,Town,Postcode,Birthday,Account Opened,Notes"
    case .deVendor:
      "Kundennr;Anrede;Vorname;Nachname;Firma;Telefon;Mobil;E-Mail;Straße;PLZ;Ort;Geburtsdatum;"
        + "Angelegt am;Letzter Auftrag;Umsatz;Newsletter;Bemerkung"
    }
  }

  /// The name of the column that holds the id.
  var idColumn: String {
    switch kind {
    case .usShop: "id"
    case .ukShop: "Cust #"
    case .deVendor: "Kundennr"
    }
  }

  /// Writes a record as a row.
  func write(_ draft: RecordDraft, _ style: EntryStyle, id: Int, to rows: inout RowWriter) {
    rows.cell(id)
    switch kind {
    case .usShop: writeUSShop(draft, style, to: &rows)
    case .ukShop: writeUKShop(draft, style, to: &rows)
    case .deVendor: writeDEVendor(draft, style, to: &rows)
    }
    rows.endRow()
  }

  private func writeUSShop(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout RowWriter) {
    rows.cell(ShortText(draft.source.word))
    let name = NameCells.inTwoColumns(draft, country, style)
    rows.cell(name.given)
    rows.cell(name.surname)
    rows.cell(company(draft, style))
    writeNumbers(draft, style, to: &rows)
    rows.cell(email(draft, style))
    writeStreet(draft, style, to: &rows)
    writeTown(draft, style, to: &rows)
    rows.cell(draft.address.map(\.state) ?? ShortText())
    rows.cell(draft.address.map { zip($0, style) } ?? ShortText())
    rows.cell(stamp(draft.created))
    rows.cell(stamp(draft.updated))
    rows.cell(draft.lastOrder.map { CalendarDate(daysSince1970: $0).iso } ?? ShortText())
    rows.cell(draft.orders)
    rows.cell(money(draft.balance, point: 0x2E))
    rows.cell(draft.marketing)
    writeNote(draft, to: &rows)
  }

  private func writeUKShop(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout RowWriter) {
    rows.cell(NameCells.inOneColumn(draft, country, style).surname)
    writeNumbers(draft, style, to: &rows)
    rows.cell(email(draft, style))
    writeStreet(draft, style, to: &rows)
    writeTown(draft, style, to: &rows)
    rows.cell(draft.address.map { postcode($0, style) } ?? ShortText())
    rows.cell(day(draft.birthday, separator: 0x2F))
    rows.cell(day(draft.created / 86_400, separator: 0x2F))
    writeNote(draft, to: &rows)
  }

  private func writeDEVendor(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout RowWriter) {
    rows.cell(salutation(draft, style))
    let name = NameCells.inTwoColumns(draft, country, style)
    rows.cell(name.given)
    rows.cell(name.surname)
    rows.cell(company(draft, style))
    writeNumbers(draft, style, to: &rows)
    rows.cell(email(draft, style))
    writeStreet(draft, style, to: &rows)
    rows.cell(draft.address.map(\.postcode) ?? ShortText())
    writeTown(draft, style, to: &rows)
    rows.cell(day(draft.birthday, separator: 0x2E))
    rows.cell(day(draft.created / 86_400, separator: 0x2E))
    rows.cell(day(draft.lastOrder, separator: 0x2E))
    rows.cell(money(draft.orders * 4_735 + abs(draft.balance), point: 0x2C))
    rows.cell(newsletter(draft))
    writeNote(draft, to: &rows)
  }
}
