import Normalization

extension Normalizers {
  /// Regions whose postcodes have five digits and may begin with 0, which spreadsheets drop.
  private static let fiveDigitRegions: Set<String> = ["US", "PR", "DE", "FR", "ES", "IT", "MX", "FI"]

  /// House number, street and unit of an address line, and the city, region and postcode typed behind them.
  ///
  /// A post box stands as the street `po box 12` where the line has no other.
  func addressParts(of cell: String) -> [NormalizedPart] {
    let address = addresses.parse(line: cell)
    // What has both a number and a street is on no list.
    let isDoubtful = address.houseNumber.isEmpty || address.street.isEmpty
    if isDoubtful, placeholders.isPlaceholderAddress(cell) || placeholders.isPlaceholderText(cell) {
      return [NormalizedPart(.street, transliterator.folded(cell), isPlaceholder: true)]
    }
    var parts: [NormalizedPart] = []
    func add(_ role: AttributeRole, _ text: String) {
      if !text.isEmpty { parts.append(NormalizedPart(role, text)) }
    }
    let box = address.poBox.isEmpty ? "" : "po box \(address.poBox)"
    add(.houseNumber, address.houseNumber)
    add(.street, address.street.isEmpty ? box : address.street)
    add(.unit, address.unit)
    if address.rest.isEmpty { return parts }
    let locality = LocalityText(folded: address.rest)
    if !locality.postcode.isEmpty || !locality.region.isEmpty { parts += self.parts(of: locality) }
    return parts
  }

  /// A house number in a column of its own.
  func houseNumberParts(of cell: String) -> [NormalizedPart] {
    let parsed = addresses.parse(line: cell).houseNumber
    let folded = transliterator.folded(cell)
    let typed = folded.hasSuffix(".0") ? String(folded.dropLast(2)) : folded
    let text = parsed.isEmpty ? typed.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" } : parsed
    guard text.contains(where: \.isNumber) else { return [] }
    return [NormalizedPart(.houseNumber, text, isPlaceholder: text.allSatisfy { $0 == "0" })]
  }

  /// A flat, apartment or suite in a column of its own, with or without its word.
  func unitParts(of cell: String) -> [NormalizedPart] {
    if placeholders.isPlaceholderText(cell) { return [] }
    let own = addresses.parse(line: cell).unit
    let unit = own.isEmpty ? addresses.parse(line: "unit \(cell)").unit : own
    return unit.isEmpty ? [] : [NormalizedPart(.unit, unit)]
  }

  /// City, region and postcode of what was typed into a city field.
  func localityParts(of cell: String) -> [NormalizedPart] {
    if placeholders.isPlaceholderText(cell) {
      return [NormalizedPart(.city, transliterator.folded(cell), isPlaceholder: true)]
    }
    let lastWord = cell.split { !$0.isLetter }.last
    let endsInCapitals = lastWord?.allSatisfy(\.isUppercase) == true && cell.contains(where: \.isLowercase)
    return parts(
      of: LocalityText(folded: transliterator.folded(cell), endsInCapitals: endsInCapitals))
  }

  /// A postcode: upper case without spaces and country letters, ZIP+4 cut to five digits, lost zeros given
  /// back.
  func postcodeParts(of cell: String) -> [NormalizedPart] {
    let typed = addresses.normalizePostcode(cell)
    let text = withLeadingZeros(typed)
    guard !text.isEmpty else { return [] }
    let isFiller =
      text.allSatisfy { $0 == "0" } || text.allSatisfy { $0 == "9" } || text == "12345"
      || (!text.contains(where: \.isNumber) && placeholders.isPlaceholderText(cell))
    return [NormalizedPart(.postcode, text, isPlaceholder: isFiller, isRepaired: text != typed)]
  }

  /// A state, province or county.
  func regionParts(of cell: String) -> [NormalizedPart] {
    let region = addresses.normalizeRegion(cell)
    // NC is a state, though it means *not known* elsewhere.
    if RegionCodes.contains(region) { return [NormalizedPart(.region, region)] }
    return textPart(.region, region, of: cell)
  }

  private func parts(of locality: LocalityText) -> [NormalizedPart] {
    var parts: [NormalizedPart] = []
    let city = addresses.normalizeCity(locality.city)
    if !city.isEmpty { parts.append(NormalizedPart(.city, city)) }
    if !locality.region.isEmpty { parts.append(NormalizedPart(.region, locality.region)) }
    if !locality.postcode.isEmpty { parts += postcodeParts(of: locality.postcode) }
    return parts
  }

  private func withLeadingZeros(_ postcode: String) -> String {
    guard Self.fiveDigitRegions.contains(phones.region), postcode.allSatisfy(\.isNumber) else {
      return postcode
    }
    let isAmerican = phones.region == "US" || phones.region == "PR"
    switch postcode.utf8.count {
    case 4: return "0" + postcode
    case 3 where isAmerican: return "00" + postcode
    case 8 where isAmerican: return addresses.normalizePostcode("0" + postcode)
    default: return postcode
    }
  }
}
