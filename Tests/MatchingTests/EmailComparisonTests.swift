import TestSupport
import Testing

@testable import Matching

@Suite struct EmailComparisonTests {
  @Test(arguments: [
    LevelExample("eva.hill@mail.example", "eva.hill@mail.example", 4),
    LevelExample("eva.hill@mail.example", "evahill@mail.example", 4),
    LevelExample("eva_hill@mail.example", "eva-hill@mail.example", 4),
    LevelExample("evahill@mail.example", "eva.hill@post.example", 3),
    LevelExample("eva@mail.example", "eva@post.example", 0),
    LevelExample("hill7@mail.example", "hill8@mail.example", 2),
    LevelExample("hilleva@mail.example", "hillewo@mail.example", 1),
    LevelExample("evaarmstrong@mail.example", "evaarmstonr@mail.example", 2),
    LevelExample("evaarmstrong@mail.example", "evaarmstrong77@mail.example", 2),
    LevelExample("evaarmstrong@mail.example", "evaarmstrong1977@mail.example", 1),
    LevelExample("hill@mail.example", "bill@mail.example", 1),
    LevelExample("hill@mail.example", "bell@mail.example", 0),
    LevelExample("eva@mail.example", "evan@mail.example", 0),
    LevelExample("evahill@mail.example", "tomjones@mail.example", 0),
    LevelExample("e.h@mail.example", "e.h@maiil.example", 2),
    LevelExample("e.h@mail.example", "e.k@mial.example", 2),
    LevelExample("e.h@mail.example", "t.j@post.example", 0),
    LevelExample("evahill77mail.example", "evahill77@mail.example", 2),
    LevelExample("evahill@mail.example", "", -1),
    LevelExample("tom@mail.example|evahill@mail.example", "evahill@mail.example", 4),
  ])
  func addresses(_ example: LevelExample) {
    #expect(ComparedPair.level(.email, "email", example.left, example.right) == example.level)
  }

  @Test func aRoleAddressIsNotCompared() {
    let pair = ComparedPair(
      [.init(.email, ["info@mail.example", "info@mail.example"])], noEvidence: ["info@mail.example"])
    #expect(pair.levels["email"] == -1)
  }
}
