import Matching
import Records
import TestSupport

@testable import Matching

/// Scored pairs written down: what the resolution is tested with where no model is needed.
struct LiteralPairs {
  /// The comparisons of a table of people with everything that *certain* looks at.
  let plan: ComparisonPlan

  /// Pairs of a table with columns of some roles; the values do not matter.
  init(_ roles: [AttributeRole] = [.given, .surname, .phone, .email, .birthDate, .identifier, .organization])
  {
    plan = ComparisonPlan(LiteralTable.table(roles.map { .init($0, ["a1", "a2"]) }))
  }

  /// A pair with levels by comparison words; `rare` names the comparisons that agree in a value that is not frequent.
  func pair(
    _ left: UInt32, _ right: UInt32, _ logOdds: Double, levels: [String: Int] = [:], flags: PairFlags = [],
    latentClass: LatentClass = .samePerson, rare: [String] = []
  ) -> ScoredPair {
    var pattern = AgreementPattern()
    var rareAgreements: UInt16 = 0
    for (place, comparison) in plan.comparisons.enumerated() {
      if let level = levels[comparison.word] { pattern[place] = level }
      if rare.contains(comparison.word) { rareAgreements |= 1 << UInt16(place) }
    }
    let conflict = IdentityRules(plan: plan).conflict(in: pattern, flags)
    return ScoredPair(
      pair: CandidatePair(left, right), logOdds: min(logOdds, conflict?.mostLogOdds ?? logOdds),
      latentClass: latentClass, pattern: pattern, flags: flags, conflict: conflict,
      rareAgreements: rareAgreements)
  }
}
