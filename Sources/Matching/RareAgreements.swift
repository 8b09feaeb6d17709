/// Which agreements tell who somebody is, unless the value is one that strangers share.
struct RareAgreements: Sendable {
  /// A value is frequent when a holder shares it with so many strangers.
  static let frequentPartners = 3.0

  private static let identifyingWords: Set<String> = [
    "surname", "organization", "phone", "email", "address", "birth-date", "identifier",
  ]

  /// The bit of the surname's place, where given name and surname count as one; 0 without surnames.
  let surnameBit: UInt16
  private let isIdentifying: [Bool]
  private let bestLevels: [Int]
  private let givenPlace: Int?
  private let surnamePlace: Int?

  /// The agreements of a plan.
  init(plan: ComparisonPlan) {
    isIdentifying = plan.comparisons.map { RareAgreements.identifyingWords.contains($0.word) }
    bestLevels = plan.bestLevels
    givenPlace = plan.givenPlace
    surnamePlace = plan.surnamePlace
    surnameBit = plan.surnamePlace.map { 1 << UInt16($0) } ?? 0
  }

  /// The comparisons, a bit for each place, that stand in one of their top two levels; given name and surname count as
  /// one, at the surname's place.
  func candidates(in pattern: AgreementPattern) -> UInt16 {
    var places: UInt16 = 0
    for place in bestLevels.indices where place != givenPlace {
      guard isIdentifying[place], isTopTwo(place, pattern) else { continue }
      if place == surnamePlace {
        guard let givenPlace, isTopTwo(givenPlace, pattern) else { continue }
      }
      places |= 1 << UInt16(place)
    }
    return places
  }

  private func isTopTwo(_ place: Int, _ pattern: AgreementPattern) -> Bool {
    pattern[place] >= 0 && pattern[place] >= bestLevels[place] - 1
  }
}
