import Records

/// The linkage model as the manifest and the report show it: every number that a score is made of.
public struct ModelSummary: Sendable {
  /// One level of a comparison.
  public struct Level: Sendable {
    /// In words: "equal", "one typing error".
    public let label: String
    /// P(level | same person), 0…1.
    public let m: Double
    /// P(level | unrelated), 0…1, for a value of average frequency.
    public let u: Double
    /// P(level | household) where the comparison is free in that class, else nil.
    public let household: Double?
    /// P(level | namesake) where the comparison is free in that class, else nil.
    public let namesake: Double?

    /// log2(m/u): what the level says, in bits.
    public let matchWeight: Double

    /// A level's probabilities.
    public init(
      label: String, m: Double, u: Double, household: Double?, namesake: Double?, matchWeight: Double
    ) {
      self.label = label
      self.m = m
      self.u = u
      self.household = household
      self.namesake = namesake
      self.matchWeight = matchWeight
    }
  }

  /// One comparison.
  public struct Comparison: Sendable {
    /// Its name for people: "phone", "given name".
    public let name: String
    /// Its word in `twinleaf.yaml`.
    public let word: String
    /// The columns that it reads.
    public let columns: [String]
    /// The share of random pairs, 0…1, in which a record has no value there; nil where it is not known.
    public let missing: Double?
    /// P(best level | household) beyond chance, 0…1, where the comparison is not free in that class; believed, not learned.
    public let householdCoincidence: Double
    /// Its levels, best first.
    public let levels: [Level]

    /// A comparison with its levels.
    public init(
      name: String, word: String, columns: [String], missing: Double?, householdCoincidence: Double = 0,
      levels: [Level]
    ) {
      self.name = name
      self.word = word
      self.columns = columns
      self.missing = missing
      self.householdCoincidence = householdCoincidence
      self.levels = levels
    }
  }

  /// Whether the table was judged as one of people or of places and organisations.
  public let kind: TableKind
  /// A column of a table and what it was taken for.
  public struct Column: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// The word of its field kind.
    public let kind: String

    /// A column of a kind.
    public init(name: String, kind: String) {
      self.name = name
      self.kind = kind
    }
  }

  /// The columns of the table, those that are not compared included.
  public let columns: [Column]
  /// The comparisons in the model's order.
  public let comparisons: [Comparison]
  /// Share of all pairs of this table in each class, 0…1: same person, household, namesake.
  public let priors: [Double]
  /// How often given name and surname are swapped among pairs of one customer, 0…1.
  public let swapRate: Double
  /// What the model was learned from.
  public let training: TrainingFacts
  /// Whether an earlier run learned it, so that it was only applied here.
  public let isReused: Bool

  /// Whether the table was judged as one of people (else places or organisations).
  public var isTableOfPeople: Bool { kind == .people }

  /// The columns of a table.
  static func columns(of table: RecordTable) -> [Column] {
    table.schema.fields.map { Column(name: $0.name, kind: $0.kindWord) }
  }

  /// A model's numbers.
  public init(
    kind: TableKind, columns: [Column], comparisons: [Comparison], priors: [Double], swapRate: Double,
    training: TrainingFacts,
    isReused: Bool = false
  ) {
    self.kind = kind
    self.columns = columns
    self.comparisons = comparisons
    self.priors = priors
    self.swapRate = swapRate
    self.training = training
    self.isReused = isReused
  }
}
