/// One normalised statement that a cell makes: a role and a canonical text.
public struct NormalizedPart: Sendable, Hashable {
  /// What the text says of the customer.
  public let role: AttributeRole
  /// The canonical text; never empty.
  public let text: String
  /// Whether the text is a placeholder: it is kept and shown, but is no evidence and makes no blocking key.
  public let isPlaceholder: Bool
  /// Whether a spreadsheet had changed the cell (a lost leading zero) and the text is as it was before.
  public let isRepaired: Bool

  /// A part of a cell.
  public init(
    _ role: AttributeRole, _ text: String, isPlaceholder: Bool = false, isRepaired: Bool = false
  ) {
    self.role = role
    self.text = text
    self.isPlaceholder = isPlaceholder
    self.isRepaired = isRepaired
  }
}
