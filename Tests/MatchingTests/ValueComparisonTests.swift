import Records
import TestSupport
import Testing

@testable import Matching

/// Birth dates, identifiers, categories and texts.
@Suite struct ValueComparisonTests {
  @Test(arguments: [
    LevelExample("19760607", "19760607", 5),
    LevelExample("19760607", "19760608", 4),
    LevelExample("19760607", "19670607", 4),
    LevelExample("19760612", "19761206", 4),
    LevelExample("19760607", "19760629", 3),
    LevelExample("19760607", "19840607", 3),
    LevelExample("19760607", "19761107", 3),
    LevelExample("19760607", "19761129", 2),
    LevelExample("19760612", "19841206", 1),
    LevelExample("19760607", "19991231", 0), LevelExample("19760607", "19901231", 1),
    LevelExample("19030607", "19681231", 1),
    LevelExample("19760607", "", -1),
  ])
  func birthDates(_ example: LevelExample) {
    #expect(ComparedPair.level(.birthDate, "birth-date", example.left, example.right) == example.level)
  }

  /// A part that is not known is zeros.
  @Test(arguments: [
    LevelExample("19760000", "19760607", 2), LevelExample("19770000", "19760607", 1),
    LevelExample("19760600", "19760607", 3), LevelExample("19760700", "19760607", 1),
    LevelExample("00000607", "19760607", 3), LevelExample("00000608", "19760607", 1),
    LevelExample("19760600", "19760007", 2), LevelExample("19760600", "19760600", 3),
  ])
  func partialBirthDates(_ example: LevelExample) {
    #expect(ComparedPair.level(.birthDate, "birth-date", example.left, example.right) == example.level)
  }

  @Test(arguments: [
    LevelExample("19760000", "19760000", 3), LevelExample("19760000", "19770000", 2),
    LevelExample("19760000", "19360000", 2), LevelExample("19760000", "19820000", 1),
    LevelExample("19760000", "19310000", 0),
    LevelExample("19760000", "", -1),
  ])
  func birthYears(_ example: LevelExample) {
    #expect(ComparedPair.level(.birthDate, "birth-year", example.left, example.right) == example.level)
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
    LevelExample("florist", "glorist", 2),
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

  /// Every pair of a table and of the same table turned upside down.
  private func expectSameUpsideDown(_ columns: [LiteralTable.Column], count: Int) {
    let last = UInt32(count - 1)
    let pairs = RandomPairSampler.pairs(of: LiteralTable.table(columns))
    let turned = pairs.map { CandidatePair(last - $0.left, last - $0.right) }
    let found = [(columns, pairs), (columns.map { $0.permuted((0..<count).reversed()) }, turned)].map {
      PairFeatures(comparing: $0.1, plan: ComparisonPlan(LiteralTable.table($0.0)))
    }
    for index in pairs.indices {
      #expect(found[0].patterns[index] == found[1].patterns[index], "\(pairs[index])")
      #expect(found[0].flags[index] == found[1].flags[index], "\(pairs[index])")
    }
  }

  @Test func customersCompareAlikeInBothOrders() {
    expectSameUpsideDown(InventedCustomers(count: 60, seed: 3).columns, count: 60)
  }

  @Test func shortAlikeNamesInEitherFieldCompareAlikeInBothOrders() {
    var random = RandomStrings(seed: 4)
    let name = { (random: inout RandomStrings) in
      String(decoding: random.string(length: 0...5, over: Array("aelmn".utf8)), as: UTF8.self)
    }
    let rows = (0..<70).map { _ in [name(&random), name(&random)] }
    expectSameUpsideDown(
      [.init(.given, rows.map { $0[0] }), .init(.surname, rows.map { $0[1] })], count: 70)
  }

  @Test func alikeCompaniesCompareAlikeInBothOrders() {
    var random = RandomStrings(seed: 5)
    let words = ["oak", "oaks", "florist", "florists", "rose", "j", "marigold", "marigould", "st", "centre"]
    let names = (0..<60).map { _ in
      (0...random.number(in: 0...3)).map { _ in words[random.number(in: 0...9)] }.joined(separator: " ")
    }
    expectSameUpsideDown([.init(.organization, names), .init(.text, names.reversed())], count: 60)
  }
}
