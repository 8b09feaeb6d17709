import Foundation
import Matching
import Records

/// When a join is safe to accept unseen: product.md's conditions of *certain*.
struct CertainConditions: Sendable {
  /// The probability, 0…1, from which a join may be certain.
  static let probability = 0.99

  private let plan: ComparisonPlan
  private let identifierPlaces: [Int]
  private let birthDatePlaces: [Int]
  private let birthYearPlaces: [Int]
  private let addressPlaces: [Int]

  /// The conditions under a plan.
  init(plan: ComparisonPlan) {
    self.plan = plan
    identifierPlaces = plan.places(of: ["identifier"])
    birthDatePlaces = plan.places(of: ["birth-date"])
    birthYearPlaces = plan.places(of: ["birth-year"])
    addressPlaces = plan.places(of: ["address"])
  }

  /// Whether the strongest pair of a join satisfies them; `score` is the join's, in nats.
  func holds(_ pair: ScoredPair, score: Double) -> Bool {
    score >= log(CertainConditions.probability / (1 - CertainConditions.probability))
      && namesAgree(pair) && pair.rareAgreements.nonzeroBitCount >= 2 && !hasConflict(pair)
  }

  /// Whether a pair differs in given name, generation, birth date or another identifier.
  func hasConflict(_ pair: ScoredPair) -> Bool {
    // One of them may be the father: Jr on one side alone is no certainty.
    if !pair.flags.isDisjoint(with: [.otherGeneration, .oneGeneration]) { return true }
    if plan.kind == .places, addressPlaces.contains(where: { (0...2).contains(pair.pattern[$0]) }) {
      return true
    }
    if let given = plan.givenPlace, pair.pattern[given] == 0 { return true }
    return identifierPlaces.contains { (0...1).contains(pair.pattern[$0]) }
      || (birthDatePlaces + birthYearPlaces).contains { (0...2).contains(pair.pattern[$0]) }
  }

  private func namesAgree(_ pair: ScoredPair) -> Bool {
    let organization = plan.organizationPlace.map { pair.pattern[$0] } ?? -1
    if plan.kind == .places || pair.flags.contains(.organizations) { return organization >= 4 }
    let given = plan.givenPlace.map { pair.pattern[$0] } ?? -1
    let surname = plan.surnamePlace.map { pair.pattern[$0] } ?? -1
    return given >= 2 && surname >= 3
  }
}
