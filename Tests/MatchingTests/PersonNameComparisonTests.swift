import Records
import TestSupport
import Testing

@testable import Matching

@Suite struct PersonNameComparisonTests {
  @Test(arguments: [
    LevelExample("anna", "anna", 5),
    LevelExample("mary ann", "mary ann", 5),
    LevelExample("catherine", "catharine", 4),
    LevelExample("marta", "matra", 4),
    LevelExample("ana", "anna", 4),
    LevelExample("mary ann", "maryann", 4),
    LevelExample("mary ann", "mary beth", 4),
    LevelExample("john", "john paul", 4),
    LevelExample("marion kay", "marian", 4),
    LevelExample("bob", "robert", 3),
    LevelExample("liz", "elizabeth jane", 3),
    LevelExample("bill", "william", 3),
    LevelExample("j", "john", 2),
    LevelExample("j paul", "john", 2),
    LevelExample("j", "j paul", 2),
    LevelExample("tim", "tom", 1),
    LevelExample("marcus", "margot", 0),
    LevelExample("leonard", "bernard", 0),
    LevelExample("rosalind", "ronald", 0),
    LevelExample("john", "joan", 0),
    LevelExample("harry", "larry", 1),
    LevelExample("joe", "zoe", 0),
    LevelExample("eric", "erich", 4),
    LevelExample("vivian carol", "carol vivian", 1),
    LevelExample("paul", "paula", 0),
    LevelExample("ann marie", "lucy marie", 1),
    LevelExample("jaack", "john", 1),
    LevelExample("anna", "peter", 0),
    LevelExample("j", "mary", 0),
    LevelExample("a", "mary ann", 0),
    LevelExample("al", "ed", 0),
    LevelExample("by", "byron", 1),
    LevelExample("iy", "ivy", 1),
    LevelExample("vy", "ivy", 1),
    LevelExample("iy", "irby", 0),
    LevelExample("by", "robyn", 0),
    LevelExample("by", "bo", 0),
  ])
  func givenNames(_ example: LevelExample) {
    #expect(ComparedPair.level(.given, "given-name", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("john & mary", "mary & john", 4),
    LevelExample("john & mary", "john", 4),
    LevelExample("john & mary", "jon & susan", 4),
    LevelExample("john & mary", "jack", 3),
    LevelExample("john & mary", "m", 2),
    LevelExample("john & mary", "marcel", 1),
    LevelExample("john & mary", "peter", 0),
    LevelExample("john & mary", "peter & paula", 0),
  ])
  func aJointNameAgreesWithEachOfItsPeopleButEqualsNeither(_ example: LevelExample) {
    #expect(ComparedPair.level(.given, "given-name", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("smith", "smith", 4),
    LevelExample("smith", "smyth", 3),
    LevelExample("o brien", "obrien", 3),
    LevelExample("johansson", "johanson", 3),
    LevelExample("garcia lopez", "lopez", 2),
    LevelExample("garcia lopez", "lopez marin", 2),
    LevelExample("meyer", "maier", 1),
    LevelExample("fernandez", "hernandes", 1),
    LevelExample("kim", "kin", 1),
    LevelExample("li", "lee", 1),
    LevelExample("smith", "jones", 0),
    LevelExample("ng", "wu", 0),
  ])
  func surnames(_ example: LevelExample) {
    #expect(ComparedPair.level(.surname, "surname", example.left, example.right) == example.level)
  }

  private func names(
    _ left: (given: String, surname: String), _ right: (given: String, surname: String),
    more columns: [LiteralTable.Column] = [], noEvidence: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> ComparedPair {
    ComparedPair(
      [
        LiteralTable.Column(.given, [left.given, right.given]),
        LiteralTable.Column(.surname, [left.surname, right.surname]),
      ] + columns, noEvidence: noEvidence, sourceLocation: sourceLocation)
  }

  @Test func swappedNamesAgreeButNeverAsEqual() {
    let swapped = names(("eva", "armstrong"), ("armstrong", "eva"))
    #expect(swapped.levels == ["given-name": 4, "surname": 3])
    #expect(swapped.flags.contains(.swappedNames))
    let close = names(("eva", "armstrong"), ("armstong", "eva"))
    #expect(close.levels == ["given-name": 4, "surname": 3])
    #expect(close.flags.contains(.swappedNames))
  }

  @Test func swappedNamesAreComparedWithoutTheirSpaces() {
    let swapped = names(("mary ann", "lee"), ("lee", "maryann"))
    #expect(swapped.levels == ["given-name": 4, "surname": 3])
    #expect(swapped.flags.contains(.swappedNames))
  }

  @Test func namesThatAgreeStraightAreNotTakenForSwapped() {
    let straight = names(("james", "thomas"), ("jim", "thomas"))
    #expect(straight.levels == ["given-name": 3, "surname": 4])
    #expect(!straight.flags.contains(.swappedNames))
  }

  @Test func aSwapNeedsOneNameThatIsCloseAndTheOtherAlike() {
    let initial = names(("john", "armstrong"), ("armstong", "j"))
    #expect(initial.levels == ["given-name": 2, "surname": 3])
    #expect(initial.flags.contains(.swappedNames))
    let distant = names(("marcus", "armstrong"), ("armstong", "margot"))
    #expect(distant.levels == ["given-name": 1, "surname": 3])
    #expect(distant.flags.contains(.swappedNames))
    for given in ["john", "jo"] {
      let neither = names((given, "meyer"), ("maier", "j"))
      #expect(neither.levels == ["given-name": 0, "surname": 0])
      #expect(!neither.flags.contains(.swappedNames))
    }
  }

  @Test func oneNameAgreeingCrosswiseIsNoSwap() {
    let half = names(("eva", "armstrong"), ("armstrong", "peter"))
    #expect(half.levels == ["given-name": 0, "surname": 0])
    #expect(!half.flags.contains(.swappedNames))
  }

  @Test func aSingleNameMayStandInTheOtherField() {
    let surname = names(("", "armstrong"), ("armstrong", "eva"))
    #expect(surname.levels == ["given-name": 4, "surname": -1])
    #expect(!surname.flags.contains(.swappedNames))
    let given = names(("armstrong", ""), ("eva", "armstrong"))
    #expect(given.levels == ["given-name": -1, "surname": 3])
    let both = names(("armstrong", ""), ("", "armstrong"))
    #expect(both.levels == ["given-name": -1, "surname": 3])
    let other = names(("", "armstrong"), ("peter", "jones"))
    #expect(other.levels == ["given-name": -1, "surname": 0])
  }

  @Test func differentGenerationsAreDifferentGivenNames() {
    let generations = { LiteralTable.Column(.generation, [$0, $1]) }
    let different = names(("john", "smith"), ("john", "smith"), more: [generations("jr", "sr")])
    #expect(different.levels == ["given-name": 0, "surname": 4])
    #expect(different.flags.contains(.otherGeneration))
    let unsaid = names(("john", "smith"), ("john", "smith"), more: [generations("jr", "")])
    #expect(unsaid.levels == ["given-name": 5, "surname": 4])
    #expect(!unsaid.flags.contains(.otherGeneration))
    #expect(unsaid.flags.contains(.oneGeneration))
    let equal = names(("john", "smith"), ("john", "smith"), more: [generations("jr", "jr")])
    #expect(equal.levels == ["given-name": 5, "surname": 4])
    #expect(equal.flags.isDisjoint(with: [.otherGeneration, .oneGeneration]))
  }

  @Test func namesThatDifferInTheirOwnScriptAreNotEqual() {
    let natives = LiteralTable.Column(.nativeName, ["李伟", "李威"])
    let alike = names(("wei", "li"), ("wei", "li"), more: [natives])
    #expect(alike.levels == ["given-name": 4, "surname": 4])
    let unsaid = names(("wei", "li"), ("wei", "li"), more: [.init(.nativeName, ["李伟", ""])])
    #expect(unsaid.levels == ["given-name": 5, "surname": 4])
  }

  @Test func halfANameBesideACompanyIsAContactAndNotCompared() {
    let companies = LiteralTable.Column(.organization, ["marigold catering", "marigold catering"])
    let contacts = names(("rose", ""), ("peter", ""), more: [companies])
    #expect(contacts.levels == ["given-name": -1, "surname": -1, "organization": 5])
    let people = names(("rose", "hill"), ("peter", "hill"), more: [companies])
    #expect(people.levels == ["given-name": 0, "surname": 4, "organization": 5])
  }

  @Test func bothGivenTellsWhetherBothRecordsNameAPerson() {
    #expect(names(("eva", "hill"), ("tom", "hill")).flags.contains(.bothGiven))
    #expect(!names(("eva", "hill"), ("", "hill")).flags.contains(.bothGiven))
    #expect(
      !names(("eva", "hill"), ("customer", "hill"), noEvidence: ["customer"]).flags.contains(.bothGiven))
  }

  @Test func aPlaceholderIsNoName() {
    let pair = names(("walk", "in"), ("walk", "in"), noEvidence: ["walk", "in"])
    #expect(pair.levels == ["given-name": -1, "surname": -1])
    #expect(pair.flags.contains(.placeholderName))
  }
  @Test func aPlaceholderBesideANameDoesNotMakeSomebodyNobody() {
    let half = names(("walk", "hill"), ("eva", "hill"), noEvidence: ["walk"])
    #expect(!half.flags.contains(.placeholderName))
    let empty = names(("", ""), ("eva", "hill"), noEvidence: ["walk"])
    #expect(!empty.flags.contains(.placeholderName))
    let company = names(
      ("walk", "in"), ("eva", "hill"), more: [.init(.organization, ["marigold", ""])],
      noEvidence: ["walk", "in"])
    #expect(!company.flags.contains(.placeholderName))
  }
}
