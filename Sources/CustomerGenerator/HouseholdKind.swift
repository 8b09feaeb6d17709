/// Who shares an address and a telephone.
public enum HouseholdKind: UInt8, CaseIterable, Sendable {
  /// One person, some with a business of their own.
  case single
  /// Two to five people of one family, or two who share a flat.
  case family
  /// A company and the people who call for it, on one telephone.
  case office
  /// A company that only ever calls as such.
  case company
  /// One of many people behind a hospital's or college's switchboard.
  case staff
  /// No customer: a counter sale, a test, an empty form.
  case walkIn
  /// The branches of a business: one name, other addresses.
  case chain
  /// The sites of an operator that have names of their own and often its telephone.
  case agency
  /// The tenants of a building: one address, other names.
  case building
}
