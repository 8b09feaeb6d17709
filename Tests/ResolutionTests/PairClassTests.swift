import Matching
import Testing

@testable import Resolution

@Suite struct PairClassTests {
  private let pairs = LiteralPairs()

  private func pairClass(_ latentClass: LatentClass, _ flags: PairFlags) -> PairClass {
    PairClass(pairs.pair(0, 1, 0, flags: flags, latentClass: latentClass))
  }

  @Test func aHouseholdNeedsBothGivenNames() {
    #expect(pairClass(.household, .bothGiven) == .sameHousehold)
    #expect(pairClass(.household, []) == .samePerson)
  }

  @Test func onlyTheMostProbableClassMakesAHousehold() {
    for latentClass in [LatentClass.samePerson, .namesake, .unrelated] {
      #expect(pairClass(latentClass, .bothGiven) == .samePerson)
    }
  }

  @Test func aCompanyAndAPersonShareAContactWhateverTheModelSays() {
    for latentClass in LatentClass.allCases {
      #expect(pairClass(latentClass, [.organizationAndPerson]) == .sharedContact)
      #expect(pairClass(latentClass, [.organizationAndPerson, .bothGiven]) == .sharedContact)
    }
  }

  @Test func theWordsAreThoseOfTheOutputs() {
    #expect(PairClass.allCases.map(\.rawValue) == ["same-person", "same-household", "shared-contact"])
  }
}
