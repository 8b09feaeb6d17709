/// The name of a record as it stands in one column or two.
struct NameCells {
  private(set) var given = ShortText()
  private(set) var surname = ShortText()
  /// A person's name that was put into the column for the company.
  private(set) var company = ShortText()

  /// Puts a name into a column for the given name and one for the surname.
  static func inTwoColumns(_ draft: RecordDraft, _ country: Country, _ style: EntryStyle) -> NameCells {
    var cells = NameCells()
    let given = givenPart(draft, country, style)
    let surname = surnamePart(draft, style)
    switch draft.nameForm {
    case .inColumns: (cells.given, cells.surname) = (given, surname)
    case .swapped: (cells.given, cells.surname) = (surname, given)
    case .oneField: cells.given = whole(draft, given, surname)
    case .inCompany: cells.company = whole(draft, given, surname)
    case .lastFirst:
      let name = lastFirst(given, surname)
      (cells.given, cells.surname) = style.roll < 50 ? (name, ShortText()) : (ShortText(), name)
    }
    if !cells.company.isEmpty {
      appendNote(draft, country, to: &cells.company)
    } else if cells.surname.isEmpty {
      appendNote(draft, country, to: &cells.given)
    } else {
      appendNote(draft, country, to: &cells.surname)
    }
    cells.finish(draft, style)
    return cells
  }

  /// Puts a name, or a company that has no column of its own, into one column, which is `surname`.
  static func inOneColumn(_ draft: RecordDraft, _ country: Country, _ style: EntryStyle) -> NameCells {
    var cells = NameCells()
    let given = givenPart(draft, country, style)
    let surname = surnamePart(draft, style)
    switch draft.nameForm {
    case .inColumns, .oneField, .inCompany: cells.surname = whole(draft, given, surname)
    case .swapped: cells.surname = joined(surname, given)
    case .lastFirst: cells.surname = lastFirst(given, surname)
    }
    let isCompanyShown = cells.surname.isEmpty || (!draft.company.isEmpty && style.roll < 35)
    if isCompanyShown { appendCompany(draft, to: &cells.surname) }
    appendNote(draft, country, to: &cells.surname)
    cells.finish(draft, style)
    return cells
  }

  /// Returns title, given name, middle initial and the partner's given name.
  private static func givenPart(
    _ draft: RecordDraft, _ country: Country, _ style: EntryStyle
  ) -> ShortText {
    var text = ShortText()
    if let title = draft.title {
      text.append(country.titles, title)
      if !draft.given.isEmpty { text.append(0x20) }
    }
    text.append(draft.given)
    if let middle = draft.middle, !draft.given.isEmpty {
      text.append(0x20)
      text.append(middle)
      if style.variant % 2 == 0 { text.append(0x2E) }
    }
    if !draft.partner.isEmpty {
      text.append(0x20)
      text.append(country.joints, style.variant % country.joints.count)
      text.append(0x20)
      text.append(draft.partner)
    }
    return text
  }

  /// Returns the surname and what tells father and son apart.
  private static func surnamePart(_ draft: RecordDraft, _ style: EntryStyle) -> ShortText {
    var text = draft.surname
    switch draft.generation {
    case .none: break
    // Most clerks write what tells father and son apart.
    case .senior: if style.variant % 10 < 6 { text.append(" Sr") }
    case .junior:
      if draft.marksJunior || style.variant % 10 < 9 { text.append(style.variant % 3 == 0 ? ", Jr." : " Jr") }
    case .third: text.append(" III")
    }
    return text
  }

  /// Returns the whole name, as `王伟` without a space where the script has none.
  private static func whole(_ draft: RecordDraft, _ given: ShortText, _ surname: ShortText) -> ShortText {
    guard draft.isSurnameFirst else { return joined(given, surname) }
    var text = surname
    text.append(given)
    return text
  }

  private static func joined(_ left: ShortText, _ right: ShortText) -> ShortText {
    var text = left
    if !left.isEmpty, !right.isEmpty { text.append(0x20) }
    text.append(right)
    return text
  }

  private static func lastFirst(_ given: ShortText, _ surname: ShortText) -> ShortText {
    var text = surname
    text.append(", ")
    text.append(given)
    return text
  }

  private static func appendCompany(_ draft: RecordDraft, to text: inout ShortText) {
    guard !text.isEmpty else {
      text = draft.company
      return
    }
    text.append(" (")
    text.append(draft.company)
    text.append(0x29)
  }

  private static func appendNote(_ draft: RecordDraft, _ country: Country, to text: inout ShortText) {
    guard let note = draft.nameNote else { return }
    if !text.isEmpty { text.append(0x20) }
    text.append(country.notes.inName, note)
  }

  /// Puts the cells into the record's letters and cuts them where the record is cut.
  private mutating func finish(_ draft: RecordDraft, _ style: EntryStyle) {
    style.apply(to: &given)
    style.apply(to: &surname)
    style.apply(to: &company)
    if style.hasTrailingSpace, !given.isEmpty { given.append(0x20) }
    guard draft.isTruncated else { return }
    given.keep(characters: 20)
    surname.keep(characters: 20)
    company.keep(characters: 20)
  }
}
