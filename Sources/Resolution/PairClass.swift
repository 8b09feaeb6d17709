/// What two records are to one another, in the words of the outputs.
public enum PairClass: String, Sendable, CaseIterable {
  /// One customer.
  case samePerson = "same-person"
  /// Two people of one phone or address: listed, never merged.
  case sameHousehold = "same-household"
  /// A company and somebody who shares its phone, e-mail or address: listed, never merged.
  case sharedContact = "shared-contact"
}
