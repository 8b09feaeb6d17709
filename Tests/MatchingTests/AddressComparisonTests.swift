import TestSupport
import Testing

@testable import Matching

@Suite struct AddressComparisonTests {
  @Test(arguments: [
    LevelExample("18/maple street/", "18/maple street/", 5),
    LevelExample("18/maple street/14a", "18/maple street/14a", 5),
    LevelExample("18/maple street/", "18/mapel street/", 4),
    LevelExample("18/maple street/", "18/n maple street/", 4),
    LevelExample("18/lindenweg/", "18/lyndenwag/", 4),
    LevelExample("18/maple street/4", "18/maple street/", 4),
    LevelExample("/maple street/", "18/maple street/", 3),
    LevelExample("/maple street/", "/mapel street/", 3),
    LevelExample("181/maple street/", "182/maple street/", 3),
    LevelExample("18/maple street/", "2107/maple street/", 2),
    LevelExample("18/maple street/", "18/oak avenue/", 1),
    LevelExample("18/maple street/", "7/oak avenue/", 0),
    LevelExample("/maple street/", "18/oak avenue/", 0),
    LevelExample("18/maple street/", "", -1),
  ])
  func streets(_ example: LevelExample) {
    #expect(ComparedPair.level(.address, "address", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("12/maple street/", "14/maple street/", 2),
    LevelExample("1/maple street/", "2/maple street/", 2),
    LevelExample("4312/maple street/", "2325/maple street/", 2),
    LevelExample("1124/maple street/", "1134/maple street/", 3),
    LevelExample("12/maple street/", "21/maple street/", 3),
    LevelExample("12/maple street/", "112/maple street/", 3),
    LevelExample("1124/maple street/1", "1134/maple street/2", 2),
  ])
  func aHouseNumberIsMistypedOnlyWhereItCanBeAnother(_ example: LevelExample) {
    #expect(ComparedPair.level(.address, "address", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("18/maple street/14a", "18/maple street/14c", 2),
    LevelExample("18/maple street/1", "18/maple street/2", 2),
    LevelExample("18/maple street/14a", "18/mapel street/14c", 2),
    LevelExample("14a/maple street/", "14c/maple street/", 3),
  ])
  func aFlatIsNotTheFlatNextDoor(_ example: LevelExample) {
    let level = ComparedPair.level(.address, "address", example.left, example.right)
    #expect(level == example.level)
    // Neither of the two best levels, which count towards certainty.
    #expect((level ?? 5) < 4)
  }

  @Test(arguments: [
    LevelExample("/rose house/14a", "/rose house/14c", 2),
    LevelExample("18/rose house/14a", "/rose house/14c", 2),
    LevelExample("181/maple street/1", "182/maple street/2", 2),
  ])
  func aFlatIsNotTheFlatNextDoorWithoutAHouseNumberEither(_ example: LevelExample) {
    #expect(ComparedPair.level(.address, "address", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("18/maple avenue/", "18/maple street/", 4),
    LevelExample("18/po box/", "18/st/", 1),
    LevelExample("18/north maple hill road/", "18/maple hill/", 4),
  ])
  func streetsAreAlikeWithHalfTheirLongWordsShared(_ example: LevelExample) {
    #expect(ComparedPair.level(.address, "address", example.left, example.right) == example.level)
  }
}
