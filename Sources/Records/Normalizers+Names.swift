import Normalization

extension Normalizers {
  /// What a parsed name says.
  ///
  /// A placeholder stays whole, in one role: `Walk In` is to mark nobody of the surname In, nor
  /// `NA` those who are called Na.
  func parts(
    of name: PersonName, cell: String, isPlaceholder: Bool, as role: AttributeRole
  ) -> [NormalizedPart] {
    if isPlaceholder {
      return [NormalizedPart(role, placeholders.foldedPlaceholder(cell), isPlaceholder: true)]
    }
    let parts: [(AttributeRole, String)] = [
      (.given, name.given), (.surname, name.surname), (.generation, name.generation?.rawValue ?? ""),
      (.nativeName, name.native), (.organization, organization(name.organization)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { NormalizedPart($0.0, $0.1) }
  }

  /// A company, place or institution by the words that tell it from others.
  func organizationParts(of cell: String) -> [NormalizedPart] {
    let text = organization(cell)
    let isPlaceholder = placeholders.isPlaceholderCompany(cell) || placeholders.isPlaceholderText(cell)
    return text.isEmpty ? [] : [NormalizedPart(.organization, text, isPlaceholder: isPlaceholder)]
  }

  private func organization(_ text: String) -> String {
    text.isEmpty ? "" : companies.distinctiveWords(text).joined(separator: " ")
  }
}
