import CSV

extension RowLayout {
  func writeNumbers(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    rows.append(country.phoneForms[style.phoneForm].text(of: draft.phone))
    rows.append(country.phoneForms[style.mobileForm].text(of: draft.mobile))
  }

  /// Writes telephone, mobile number and address of e-mail, or the telephone in the latter's column.
  func writeContacts(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    guard draft.isPhoneInEmail else {
      writeNumbers(draft, style, to: &rows)
      rows.append(email(draft, style))
      return
    }
    rows.append(ShortText())
    rows.append(country.phoneForms[style.mobileForm].text(of: draft.mobile))
    rows.append(country.phoneForms[style.phoneForm].text(of: draft.phone))
  }

  func writeStreet(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    guard var line = draft.address?.line(country, style) else {
      rows.append(ShortText())
      return
    }
    style.apply(to: &line)
    if draft.isTruncated { line.keep(characters: 20) }
    rows.append(line)
  }

  func writeTown(_ draft: RecordDraft, _ style: EntryStyle, to rows: inout CSVWriter) {
    var town = draft.address?.townName(style) ?? ShortText()
    style.apply(to: &town)
    rows.append(town)
  }

  func writeNote(_ draft: RecordDraft, to rows: inout CSVWriter) {
    rows.append(draft.note.map { ShortText(country.notes.notes, $0) } ?? ShortText())
  }

  func company(_ draft: RecordDraft, _ style: EntryStyle) -> ShortText {
    var company = draft.company
    style.apply(to: &company)
    if draft.isTruncated { company.keep(characters: 20) }
    return company
  }

  /// Addresses of e-mail are small letters, but for the clerks whose keyboard is locked.
  func email(_ draft: RecordDraft, _ style: EntryStyle) -> ShortText {
    var email = draft.email
    if style.letterCase == .upper, style.roll < 40 { email.uppercase() }
    return email
  }

  /// A ZIP code with four more digits now and then; a spreadsheet may have taken a leading zero off.
  func zip(_ address: Address, _ style: EntryStyle) -> ShortText {
    var zip = address.postcode
    if style.roll < 5 {
      zip.append(0x2D)
      zip.append(decimal: 1_000 + Int(address.key % 9_000))
    } else if style.roll < 9, zip[0] == 0x30 {
      zip.remove(0..<1)
    }
    return zip
  }

  /// A postcode with small letters, or without the space, now and then.
  func postcode(_ address: Address, _ style: EntryStyle) -> ShortText {
    var postcode = address.postcode
    if style.roll < 8, let space = postcode.firstIndex(of: ShortText(" ")) {
      postcode.remove(space..<space + 1)
    }
    if style.letterCase == .lower { postcode.lowercase() }
    return postcode
  }

  /// Returns *Frau*, *Herr* or *Firma*, which one clerk in eight leaves out.
  func salutation(_ draft: RecordDraft, _ style: EntryStyle) -> ShortText {
    guard style.roll >= 12, draft.kind != .placeholder else { return ShortText() }
    guard let isFemale = draft.isFemale else { return ShortText("Firma") }
    return ShortText(isFemale ? "Frau" : "Herr")
  }

  func newsletter(_ draft: RecordDraft) -> ShortText {
    guard !draft.marketing.isEmpty else { return ShortText() }
    return ShortText(draft.marketing == ShortText("yes") ? "ja" : "nein")
  }

  /// Returns a time as `2024-12-31 17:05:00`.
  func stamp(_ seconds: Int) -> ShortText {
    var text = CalendarDate(daysSince1970: seconds / 86_400).iso
    let second = seconds % 86_400
    text.append(0x20)
    text.append(decimal: second / 3_600, width: 2)
    text.append(0x3A)
    text.append(decimal: second / 60 % 60, width: 2)
    text.append(0x3A)
    text.append(decimal: second % 60, width: 2)
    return text
  }

  func day(_ day: Int?, separator: UInt8) -> ShortText {
    day.map { CalendarDate(daysSince1970: $0).dayFirst(separator: separator) } ?? ShortText()
  }

  /// Returns an amount with two decimals.
  func money(_ cents: Int, point: UInt8) -> ShortText {
    var text = ShortText(cents < 0 ? "-" : "")
    text.append(decimal: abs(cents) / 100)
    text.append(point)
    text.append(decimal: abs(cents) % 100, width: 2)
    return text
  }
}
