/// A value that says nothing about who a customer is: a placeholder, or one that too many different names
/// carry.
public struct Hub: Sendable, Equatable {
  /// Why the value is no evidence.
  public enum Cause: String, Sendable {
    /// It stands on the shipped list.
    case placeholder
    /// It stands on the site's own list.
    case siteList = "site-list"
    /// More than 20 different names carry it.
    case sharedByMany = "shared-by-many"
  }

  /// The role of the value: phone, e-mail, address, name.
  public let role: AttributeRole
  /// The value in canonical form.
  public let value: String
  /// Why it is no evidence.
  public let cause: Cause
  /// The rows that carry it.
  public let rows: [UInt32]
  /// How many different names they have.
  public let nameCount: Int

  /// A value that is no evidence, with the records that carry it.
  public init(role: AttributeRole, value: String, cause: Cause, rows: [UInt32], nameCount: Int) {
    self.role = role
    self.value = value
    self.cause = cause
    self.rows = rows
    self.nameCount = nameCount
  }
}
