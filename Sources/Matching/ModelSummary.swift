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
    /// Its levels, best first.
    public let levels: [Level]

    /// A comparison with its levels.
    public init(name: String, word: String, columns: [String], levels: [Level]) {
      self.name = name
      self.word = word
      self.columns = columns
      self.levels = levels
    }
  }

  /// The comparisons in the model's order.
  public let comparisons: [Comparison]
  /// Share of all pairs in each class: same person, household, namesake.
  public let priors: [Double]
  /// EM iterations in all.
  public let iterations: Int
  /// Whether the last EM round ended because nothing moved any more.
  public let converged: Bool
  /// Rounds in which provisional groups were completed.
  public let closureRounds: Int
  /// Candidate pairs that the model was trained on.
  public let trainingPairs: Int
  /// Whether the table was judged as one of people (else places or organisations).
  public let isTableOfPeople: Bool

  /// A model's numbers.
  public init(
    comparisons: [Comparison], priors: [Double], iterations: Int, converged: Bool, closureRounds: Int,
    trainingPairs: Int, isTableOfPeople: Bool
  ) {
    self.comparisons = comparisons
    self.priors = priors
    self.iterations = iterations
    self.converged = converged
    self.closureRounds = closureRounds
    self.trainingPairs = trainingPairs
    self.isTableOfPeople = isTableOfPeople
  }
}
