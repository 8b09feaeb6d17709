import Normalization

extension Normalizers {
  /// One part of a cell; nothing where the text is empty.
  func part(_ role: AttributeRole, _ text: String, of cell: String) -> [NormalizedPart] {
    text.isEmpty ? [] : [NormalizedPart(role, text, isPlaceholder: isPlaceholder(cell))]
  }

  /// What a parsed name says; a placeholder stays whole, so that `Walk In` marks nobody of the surname In.
  func parts(of name: PersonName, cell: String, as role: AttributeRole) -> [NormalizedPart] {
    if isPlaceholder(cell) {
      return [NormalizedPart(role, transliterator.folded(cell), isPlaceholder: true)]
    }
    let parts: [(AttributeRole, String)] = [
      (.given, name.given), (.surname, name.surname), (.generation, name.generation?.rawValue ?? ""),
      (.nativeName, name.native), (.organization, organization(name.organization)),
    ]
    return parts.filter { !$0.1.isEmpty }.map { NormalizedPart($0.0, $0.1) }
  }

  /// A company, place or institution by the words that tell it from others.
  func organizationParts(of cell: String) -> [NormalizedPart] { part(.organization, organization(cell), of: cell) }

  private func organization(_ text: String) -> String {
    text.isEmpty ? "" : companies.distinctiveWords(text).joined(separator: " ")
  }
}
