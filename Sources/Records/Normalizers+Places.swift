import Normalization

extension Normalizers {
  /// Regions whose postcodes have five digits and may begin with 0, which spreadsheets drop.
  private static let fiveDigitRegions: Set<String> = ["US", "PR", "DE", "FR", "ES", "IT", "MX", "FI"]

  /// A postcode: upper case without spaces and country letters, ZIP+4 cut to five digits.
  func postcodeParts(of cell: String) -> [NormalizedPart] {
    let folded = transliterator.folded(cell)
    let whole = folded.hasSuffix(".0") ? String(folded.dropLast(2)) : folded
    let (text, isRepaired) = postcode(whole)
    guard !text.isEmpty else { return [] }
    return [
      NormalizedPart(
        .postcode, text, isPlaceholder: isPlaceholder(cell) || text.allSatisfy { $0 == text.first },
        isRepaired: isRepaired || whole != folded)
    ]
  }

  /// City, region and postcode of what was typed into a city field.
  func localityParts(of cell: String) -> [NormalizedPart] {
    if isPlaceholder(cell) {
      return [NormalizedPart(.city, transliterator.folded(cell), isPlaceholder: true)]
    }
    let capitals = cell.split { !$0.isLetter }.last.map { $0.allSatisfy(\.isUppercase) } ?? false
    let isAllCapitals = !cell.contains(where: \.isLowercase)
    let locality = LocalityText(
      folded: transliterator.folded(cell), endsInCapitals: capitals && !isAllCapitals)
    var parts: [NormalizedPart] = []
    if !locality.city.isEmpty { parts.append(NormalizedPart(.city, locality.city)) }
    if !locality.region.isEmpty { parts.append(NormalizedPart(.region, locality.region)) }
    if !locality.postcode.isEmpty { parts += postcodeParts(of: locality.postcode) }
    return parts
  }

  private func postcode(_ folded: String) -> (text: String, isRepaired: Bool) {
    var text = String(folded.filter { $0.isLetter || $0.isNumber }).uppercased()
    let digits = text.drop { !$0.isNumber }
    // D-80331, CH-8001: the country's letters say nothing more.
    if digits.count < text.count, text.count - digits.count <= 2, digits.count >= 4, digits.allSatisfy(\.isNumber) {
      text = String(digits)
    }
    guard text.allSatisfy(\.isNumber), Self.fiveDigitRegions.contains(phones.region) else { return (text, false) }
    let isUS = phones.region == "US" || phones.region == "PR"
    let isRepaired = text.count == 4 || (isUS && (text.count == 3 || text.count == 8))
    if isRepaired { text = String(repeating: "0", count: text.count == 3 ? 2 : 1) + text }
    return (isUS && text.count == 9 ? String(text.prefix(5)) : text, isRepaired)
  }
}
