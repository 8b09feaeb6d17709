/// One line of the sum that makes a pair's match weight, as people see it.
public struct EvidenceLine: Sendable, Equatable {
  /// What the line speaks of.
  public enum Subject: Sendable, Equatable {
    /// How rarely two records are one customer at all.
    case prior
    /// A comparison, by its index in the model.
    case comparison(Int)
    /// How rarely given name and surname are swapped.
    case swappedNames
    /// The pair could be two relatives, colleagues or namesakes; never positive.
    case relativeOrNamesake
    /// What keeps the two apart whatever the rest says; never positive.
    case identityConflict
    /// What the group's other records say of this join.
    case otherRecords
  }

  /// What the line speaks of.
  public let subject: Subject
  /// The line for people: "same phone, carried by 2 names".
  public let text: String
  /// Its part of the match weight, in bits (log2); positive speaks for one customer.
  public let matchWeight: Double

  /// A line of a sum.
  public init(subject: Subject, text: String, matchWeight: Double) {
    self.subject = subject
    self.text = text
    self.matchWeight = matchWeight
  }
}
