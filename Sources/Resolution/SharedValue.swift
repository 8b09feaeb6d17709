import Records

/// A contact that records of several customers have in common.
public struct SharedValue: Sendable, Equatable {
  /// What it is: a phone, an e-mail address, an address.
  public let role: AttributeRole
  /// The value as one of the records has it.
  public let original: String

  /// A value of a role.
  public init(_ role: AttributeRole, _ original: String) {
    self.role = role
    self.original = original
  }

  /// The value with the word of its role: `phone (512) 555-0142`.
  public var text: String {
    switch role {
    case .phone: "phone \(original)"
    case .email: "e-mail \(original)"
    default: "address \(original)"
    }
  }
}
