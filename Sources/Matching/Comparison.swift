import Foundation
import Records

/// What is compared of two records, the levels that the answer can have, and what is believed of them before any data
/// is seen.
///
/// Levels count from 0, the worst. Probabilities are indexed by level. Fellegi and Sunter (1969) call the vector of
/// levels the comparison vector.
public struct Comparison: Sendable {
  /// How a comparison's levels are distributed in a latent class other than M.
  public enum Freedom: Sendable, Equatable {
    /// As among unrelated pairs: the comparison says nothing for or against the class.
    case asUnrelated
    /// By a distribution of its own, started from a prior.
    case free(prior: [Double])
  }

  /// A value's frequency takes the place of the level's average at some levels.
  public struct ValueFrequency: Sendable, Equatable {
    /// The index of the frequency table.
    public let table: Int
    /// What the value's u is multiplied with at this level, 0…1.
    public let factor: Double
  }

  /// The name for people: "phone".
  public let name: String
  /// The word in `twinleaf.yaml`.
  public let word: String
  /// The indexes of the attributes that it reads.
  public let attributes: [Int]
  /// The levels in words, the worst first: "other phone", …, "same phone".
  public let labels: [String]
  /// P(level | same person) before any data.
  public let prior: [Double]
  /// Under H.
  public var household: Freedom
  /// P(best level | household) beyond chance, 0…1, where the comparison is else as among unrelated.
  ///
  /// Twins share a birth date, fathers and sons a name. Believed, not learned: what is learned here would be taken from
  /// same persons.
  public let householdCoincidence: Double
  /// ln of ``householdCoincidence``; -infinity where there is none.
  let logCoincidence: Double
  /// Under N.
  public var namesake: Freedom
  /// Whether the level tells members of one household apart.
  public let isIdentifying: Bool
  /// Whether a better level may never speak less for a match; not so for categories.
  public let isMonotone: Bool
  /// Whether u of the best level is counted from the values (else from random pairs).
  public let countsBestFromValues: Bool
  /// Per level: which table's value frequency is used where the pair shares a value.
  public var frequencies: [ValueFrequency?]

  /// A comparison.
  public init(
    name: String, word: String, attributes: [Int], labels: [String], prior: [Double],
    household: Freedom = .asUnrelated, householdCoincidence: Double = 0,
    namesake: Freedom = .asUnrelated, isIdentifying: Bool = false,
    isMonotone: Bool = true, countsBestFromValues: Bool = true
  ) {
    precondition(labels.count == prior.count && labels.count <= 14)
    self.name = name
    self.word = word
    self.attributes = attributes
    self.labels = labels
    self.prior = prior
    self.household = household
    self.householdCoincidence = householdCoincidence
    logCoincidence = log(householdCoincidence)
    self.namesake = namesake
    self.isIdentifying = isIdentifying
    self.isMonotone = isMonotone
    self.countsBestFromValues = countsBestFromValues
    frequencies = labels.map { _ in nil }
  }

  /// ln of the likelihood of a level under H against U, by coincidence alone; 0 where it is no more probable.
  func coincidence(at level: Int, logU: Double) -> Double {
    level == bestLevel ? max(0, logCoincidence - logU) : 0
  }

  /// The names of the columns that it reads, in the order of the table's.
  public func columns(of table: RecordTable) -> [String] {
    attributes.flatMap { table.attributes[$0].fields }.sorted().map { table.schema.fields[$0].name }
  }

  /// The number of levels.
  public var levelCount: Int { labels.count }

  /// The best level.
  public var bestLevel: Int { labels.count - 1 }
}
