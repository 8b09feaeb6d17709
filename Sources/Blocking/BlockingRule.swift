/// A rule that puts records beside one another: those that share a combination of keys.
public struct BlockingRule: Sendable {
  /// One way to make the rule's key; ways of one rule meet in one namespace.
  public struct Variant: Sendable {
    /// The words of the keys that are combined; all must be there.
    public let keys: [String]
    /// Keys that must be missing for this way to be taken: the city where there is no postcode.
    public let unless: [String]
    /// Whether the combination is the same in any order, so that swapped values meet.
    public let isUnordered: Bool

    /// A combination of keys.
    public init(_ keys: [String], unless: [String] = [], isUnordered: Bool = false) {
      self.keys = keys
      self.unless = unless
      self.isUnordered = isUnordered
    }
  }

  /// The rule's word in statistics, reports and `pairs.csv`.
  public let word: String
  /// The ways in which its key is made.
  public let variants: [Variant]
  /// Whether frequent values fill its blocks with strangers: such rules are spent last, on rare values first.
  public let isLoose: Bool
  /// The largest block that is compared in full, where that is not the blocker's standard: records that share so much
  /// are copies, however many there are.
  public let blockSize: Int?

  /// A rule of several ways.
  public init(_ word: String, variants: [Variant], isLoose: Bool = false, blockSize: Int? = nil) {
    self.word = word
    self.variants = variants
    self.isLoose = isLoose
    self.blockSize = blockSize
  }

  /// A rule of one way.
  public init(_ word: String, _ keys: String..., isLoose: Bool = false) {
    self.init(word, variants: [Variant(keys)], isLoose: isLoose)
  }
}
