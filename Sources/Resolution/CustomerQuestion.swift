/// What to ask the customer: whether a contact that the survivor has not still holds.
///
/// It names the cell that holds the contact and not the contact itself, so that a sentence of ours and a customer's value
/// can be told apart.
public struct CustomerQuestion: Sendable, Equatable {
  /// What is asked about.
  public enum Subject: String, Sendable, CaseIterable {
    /// An e-mail address.
    case email
    /// A phone number.
    case phone
    /// A postal address.
    case address
  }

  /// What is asked about.
  public let subject: Subject
  /// The row of the member that has the contact.
  public let row: UInt32
  /// The column that holds it, an index into the schema's fields.
  public let field: Int

  /// A question about one cell.
  public init(_ subject: Subject, row: UInt32, field: Int) {
    self.subject = subject
    self.row = row
    self.field = field
  }

  /// The question without the contact, in words of ours alone.
  public var sentence: String {
    switch subject {
    case .email: "Is this e-mail address still in use?"
    case .phone: "Is this still your number?"
    case .address: "Is this still your address?"
    }
  }

  /// The question with the contact, for people.
  public func sentence(about contact: String) -> String {
    switch subject {
    case .email: "Is \(contact) still in use?"
    case .phone: "Is \(contact) still your number?"
    case .address: "Is \(contact) still your address?"
    }
  }
}
