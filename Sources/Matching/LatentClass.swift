/// The four kinds of pairs that the linkage model tells apart.
public enum LatentClass: UInt8, Sendable, CaseIterable {
  /// M: the two records are of one customer.
  case samePerson
  /// H: two people (or businesses) at one place: a family, an office.
  case household
  /// N: two people of one name, or branches of one chain.
  case namesake
  /// U: nothing to do with one another.
  case unrelated
}
