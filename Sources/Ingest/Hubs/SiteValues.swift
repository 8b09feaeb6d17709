import Records

/// The site's own list of values that say nothing, in the canonical forms that they have in each role.
struct SiteValues {
  // A listed `Night Shift` must not mark everybody of the surname Shift: of names only whole cells count.
  private static let nameRoles: Set<AttributeRole> = [.given, .surname, .generation]

  private var texts: [AttributeRole: Set<String>] = [:]

  /// Normalises each listed value as every kind of the table's columns would.
  init(_ values: [String], fields: [Field], normalizers: Normalizers) {
    for value in values {
      for field in fields {
        let parts = field.kind.normalize(value, with: normalizers)
        for part in parts where part.isPlaceholder || !Self.nameRoles.contains(part.role) {
          texts[part.role, default: []].insert(part.text)
        }
        if let address = Self.address(parts) { texts[.address, default: []].insert(address) }
      }
    }
  }

  /// The values of an attribute that are on the list, ascending.
  func codes(in attribute: Attribute) -> [UInt32] {
    guard let listed = texts[attribute.role] else { return [] }
    return (1..<max(UInt32(attribute.values.count), 1)).filter { listed.contains(attribute.values[$0]) }
  }

  private static func address(_ parts: [NormalizedPart]) -> String? {
    guard let street = parts.first(where: { $0.role == .street }) else { return nil }
    let pieces = [AttributeRole.houseNumber, .street, .unit].map { role in
      role == .street ? street.text : parts.first { $0.role == role }?.text ?? ""
    }
    return pieces.joined(separator: String(UnicodeScalar(Attribute.separator)))
  }
}
