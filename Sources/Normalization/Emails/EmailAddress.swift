/// An e-mail address in one form, so that two spellings of one mailbox are equal.
public struct EmailAddress: Sendable, Hashable {
  /// `local@domain`: what addresses of one mailbox have in common.
  public var address: String { "\(local)@\(domain)" }
  /// The part before the `@`, lower case, without a plus tag, and without dots where the provider ignores
  /// them.
  public let local: String
  /// The local part's letters and digits: what is alike in `jane.doe` and `jane_doe`.
  public let comparableLocal: String
  /// The domain, lower case, with common misspellings put right.
  public let domain: String
  /// Whether the domain was misspelt as typed.
  public let isDomainCorrected: Bool
  /// Whether the domain is one: two labels or more.
  public let isComplete: Bool
  /// Whether it is read by whoever is on duty (`info@`), not by one person: weak evidence.
  public let isRole: Bool
  /// Whether it was typed to fill the field (`none@none.com`): no evidence at all.
  public let isPlaceholder: Bool
}
