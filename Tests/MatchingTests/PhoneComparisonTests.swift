import TestSupport
import Testing

@testable import Matching

@Suite struct PhoneComparisonTests {
  @Test(arguments: [
    LevelExample("5125550142", "5125550142", 3),
    LevelExample("5125550142", "5550142", 2),
    LevelExample("5125550142", "7375550142", 2),
    LevelExample("5125550142", "5125550143", 1),
    LevelExample("5125550142", "5125550124", 1),
    LevelExample("5125550142", "512555014", 1),
    LevelExample("5125550142", "5125550199", 0),
    LevelExample("550142", "550142", 3),
    LevelExample("550142", "550143", 0),
    LevelExample("550142", "5125550142", 0),
  ])
  func numbers(_ example: LevelExample) {
    #expect(ComparedPair.level(.phone, "phone", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("5125550142|5125559999", "7375551234|5125559999", 3),
    LevelExample("5125550142|5125559999", "7375559999", 2),
    LevelExample("5125550142|5125559999", "7375551234|7375558888", 0),
    LevelExample("5125550142", "", -1),
    LevelExample("", "", -1),
  ])
  func theBestOfAllNumbersCounts(_ example: LevelExample) {
    #expect(ComparedPair.level(.phone, "phone", example.left, example.right) == example.level)
  }

  @Test func aNumberOfManyIsNotCompared() {
    let shop = "5125550000"
    let shared = ComparedPair([.init(.phone, [shop, shop])], noEvidence: [shop])
    #expect(shared.levels["phone"] == -1)
    let beside = ComparedPair(
      [.init(.phone, ["\(shop)|5125550142", "\(shop)|7375559876"])], noEvidence: [shop])
    #expect(beside.levels["phone"] == 0)
  }

  @Test func oneRecordsNumbersAreAllComparedEvenIfItHasThem() {
    let pair = ComparedPair([.init(.phone, ["5125550142|7375559876|5125551111", "5125551112"])])
    #expect(pair.levels["phone"] == 1)
  }
}
