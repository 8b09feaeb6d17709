import Records
import TestSupport
import Testing

@testable import Matching

/// Birth dates, identifiers, categories and texts.
@Suite struct ValueComparisonTests {
  @Test(arguments: [
    LevelExample("19760607", "19760607", 4),
    LevelExample("19760607", "19760608", 3),
    LevelExample("19760607", "19670607", 3),
    LevelExample("19760612", "19761206", 3),
    LevelExample("19760607", "19760629", 2),
    LevelExample("19760607", "19840607", 2),
    LevelExample("19760607", "19761107", 2),
    LevelExample("19760607", "19761129", 1),
    LevelExample("19760612", "19841206", 0),
    LevelExample("19760607", "19991231", 0),
    LevelExample("19760607", "", -1),
  ])
  func birthDates(_ example: LevelExample) {
    #expect(ComparedPair.level(.birthDate, "birth-date", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("A12345", "A12345", 3),
    LevelExample("A12345", "A12354", 2),
    LevelExample("1234", "123", 0),
    LevelExample("1234", "1235", 2),
    LevelExample("12345", "1234", 2),
    LevelExample("A12345", "A12399", 1),
    LevelExample("12345", "12399", 0),
    LevelExample("123", "124", 0),
    LevelExample("A12345", "B99999", 0),
    LevelExample("A12345", "", -1),
  ])
  func identifiers(_ example: LevelExample) {
    #expect(ComparedPair.level(.identifier, "identifier", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("website", "website", 1), LevelExample("website", "websites", 0),
    LevelExample("website", "", -1),
  ])
  func categories(_ example: LevelExample) {
    #expect(ComparedPair.level(.category, "category", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("wedding planner", "wedding planner", 3),
    LevelExample("wedding planner", "weding planner", 2),
    LevelExample("planner of weddings", "blanner of weddings", 2),
    LevelExample("town clerk", "taun clerck", 1),
    LevelExample("wedding planner", "planner", 1),
    LevelExample("planner of weddings", "weddings in town", 1),
    LevelExample("wedding planner", "truck driver", 0),
    LevelExample("wedding planner", "", -1),
  ])
  func texts(_ example: LevelExample) {
    #expect(ComparedPair.level(.text, "text", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    (AttributeRole.given, "given-name", "eva"), (.surname, "surname", "hill"),
    (.organization, "organization", "marigold"), (.phone, "phone", "5125550142"),
    (.email, "email", "eva@mail.example"), (.address, "address", "18/maple street/"),
    (.postcode, "locality", "78704"), (.birthDate, "birth-date", "19760607"),
    (.identifier, "identifier", "A12345"), (.category, "category", "website"), (.text, "text", "clerk"),
  ])
  func missingAndNoEvidenceSayNothing(role: AttributeRole, word: String, value: String) {
    for (left, right) in [("", value), (value, ""), ("", "")] {
      let pair = ComparedPair([.init(role, [left, right])])
      #expect(pair.levels[word] == -1, "\(left) – \(right)")
    }
    let stored = value.replacing("/", with: "\u{1F}")
    let placeholder = ComparedPair([.init(role, [value, value])], noEvidence: [stored])
    #expect(placeholder.levels[word] == -1)
    #expect(ComparedPair([.init(role, [value, value])]).levels[word] ?? 0 > 0)
  }

  @Test func valuesInAnyOrderOfSightCompareAlike() {
    // ComparedPair turns the table upside down; here with rows that share values in many ways.
    let customers = InventedCustomers(count: 40, seed: 3)
    for left in stride(from: 0, to: 39, by: 3) {
      for right in (left + 1)..<min(left + 8, 40) {
        _ = ComparedPair(customers.columns, rows: (left, right))
      }
    }
  }
}
