/// What is known of a pair besides its levels.
public struct PairFlags: OptionSet, Sendable, Hashable {
  /// The packed flags.
  public let rawValue: UInt16

  /// Flags from their packed form.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Given name and surname agree crosswise.
  public static let swappedNames = PairFlags(rawValue: 1)
  /// Both records are of organisations, and one has no given name: the organisation identifies.
  public static let organizations = PairFlags(rawValue: 2)
  /// The generations (Jr, Sr) differ.
  public static let otherGeneration = PairFlags(rawValue: 4)
  /// Both records have a given name.
  public static let bothGiven = PairFlags(rawValue: 8)
  /// One has a generation (Jr), the other has none.
  public static let oneGeneration = PairFlags(rawValue: 32)
  /// One has a placeholder for a name and nothing else that names it.
  public static let placeholderName = PairFlags(rawValue: 64)
  /// One stands for two people: Mary & Tom.
  public static let jointName = PairFlags(rawValue: 128)
  /// The given names are two names that people bear, neither a form of the other: Holly, Matthew.
  public static let twoGivenNames = PairFlags(rawValue: 256)
  /// One is an organisation without a person, the other a person, of the same organisation or of none.
  public static let organizationAndPerson = PairFlags(rawValue: 16)
}
