extension Address {
  /// Returns the line that holds house number, street and flat, as a clerk of the country writes it.
  func line(_ country: Country, _ style: EntryStyle) -> ShortText {
    switch country.code {
    case .us: usLine(country, style)
    case .uk: ukLine(country, style)
    case .de: deLine(country, style)
    }
  }

  /// Returns the line as `1408 N Oak St Apt 3B`.
  private func usLine(_ country: Country, _ style: EntryStyle) -> ShortText {
    var line = ShortText(decimal: houseNumber)
    line.append(0x20)
    if let direction {
      let short: [StaticString] = ["N", "S", "E", "W"]
      let long: [StaticString] = ["North", "South", "East", "West"]
      line.append((style.spellsDirection ? long : short)[direction])
      line.append(0x20)
    }
    appendStreet(to: &line, country, style)
    switch unit {
    case .none: break
    case .home(let number): Self.appendHome(number, to: &line, form: style.unitForm)
    case .suite(let number):
      line.append([" Ste ", " Suite ", ", Suite ", " #"][style.unitForm / 2])
      line.append(decimal: number)
    }
    return line
  }

  /// Appends `Apt 4B`: numbers above 100 are written as they are, lower ones with a letter now and then.
  private static func appendHome(_ number: Int, to line: inout ShortText, form: Int) {
    let forms: [StaticString] = [" Apt ", " Apt ", ", Apt ", " #", " # ", " Apt. ", " Unit ", " apt "]
    line.append(forms[form])
    line.append(decimal: number > 100 ? number : number / 4 + 1)
    if number <= 100, number % 4 != 0 { line.append(UInt8(0x40 + number % 4)) }
  }

  /// Returns the line as `Flat 3, 14 Church Road`.
  private func ukLine(_ country: Country, _ style: EntryStyle) -> ShortText {
    var line = ShortText()
    var isUnitLast = style.unitForm == 7
    if case .none = unit { isUnitLast = false }
    if !isUnitLast { appendUKUnit(to: &line, style) }
    line.append(decimal: houseNumber)
    if let houseLetter { line.append(houseLetter) }
    line.append(0x20)
    appendStreet(to: &line, country, style)
    if isUnitLast {
      line.append(", ")
      appendUKUnit(to: &line, style)
    }
    return line
  }

  private func appendUKUnit(to line: inout ShortText, _ style: EntryStyle) {
    let number: Int
    switch unit {
    case .none: return
    case .home(let flat):
      line.append(style.unitForm == 6 ? "Apartment " : "Flat ")
      number = flat
    case .suite(let unit):
      line.append("Unit ")
      number = unit
    }
    line.append(decimal: number)
    if style.unitForm != 7 { line.append(style.unitForm < 5 ? ", " : " ") }
  }

  /// Returns the line as `Hauptstr. 14a`.
  private func deLine(_ country: Country, _ style: EntryStyle) -> ShortText {
    var line = ShortText()
    appendStreet(to: &line, country, style)
    line.append(0x20)
    line.append(decimal: houseNumber)
    if let houseLetter {
      if style.unitForm > 5 { line.append(0x20) }
      line.append(houseLetter)
    }
    return line
  }

  /// Appends the name and kind of the street; a kind that is a word of its own begins with a capital.
  private func appendStreet(to line: inout ShortText, _ country: Country, _ style: EntryStyle) {
    line.append(street)
    guard let streetKind else { return }
    var kind = ShortText()
    country.streets.appendKind(streetKind, form: style.streetForm, to: &kind)
    let startsWord = isKindSeparate || street[street.count - 1] == 0x2D
    if isKindSeparate { line.append(0x20) }
    if startsWord, ShortText.isLetter(kind[0]) { kind[0] &= 0xDF }
    line.append(kind)
  }

  /// Returns the town, `Saint` being abbreviated more often than not.
  func townName(_ style: EntryStyle) -> ShortText {
    let saint = ShortText("Saint ")
    guard town.firstIndex(of: saint) == 0, style.unitForm < 5 else { return town }
    var name = town
    name.replace(0..<saint.count, with: style.unitForm < 2 ? ShortText("St. ") : ShortText("St "))
    return name
  }
}
