import Matching
import Records
import TestSupport
import Testing

@testable import Resolution

/// What a suggestion says of a few readable customers among strangers.
@Suite struct SuggestionTests {
  /// Rows of given name, surname, company, phone, e-mail and address, followed by forty strangers.
  private func resolved(
    _ rows: [[String]], pairsAbove: Double = 0.2, idPrefix: String = "r"
  ) -> ResolvedCustomers {
    let strangers = InventedCustomers(count: 60, seed: 71).columns
    let roles: [AttributeRole] = [.given, .surname, .organization, .phone, .email, .address]
    let places: [Int?] = [0, 1, nil, 2, 3, 4]
    let columns = roles.enumerated().map { place, role in
      let others = places[place].map { strangers[$0].values } ?? [String](repeating: "", count: 60)
      return LiteralTable.Column(role, rows.map { $0[place] } + others)
    }
    let ids = (0..<rows.count + 60).map { "\(idPrefix)\($0)" }
    return ResolvedCustomers(LiteralTable.table(columns, ids: ids), pairsAbove: pairsAbove)
  }

  @Test func oneCustomerEnteredTwiceIsCertain() throws {
    let customers = resolved([
      ["catherine", "armstrong", "", "5125550142", "cat.armstrong@mail.example", "18/maple street/"],
      ["cathy", "armstrong", "", "5125550142", "cat.armstrong@mail.example", ""],
    ])
    let group = try #require(customers.resolved.suggestions.first { $0.members.contains(0) })
    #expect(group.members == [0, 1])
    #expect(group.band == .certain)
    #expect(customers.details(of: group).survivorReasons == ["most complete: 5 usable values"])
    #expect(customers.details(of: group).blockingRules.contains("phone"))
  }

  @Test func aCoupleOfOnePhoneAndAddressIsAHousehold() throws {
    let customers = resolved([
      ["catherine", "armstrong", "", "5125550142", "catherine@mail.example", "18/maple street/"],
      ["peter", "armstrong", "", "5125550142", "peter@post.example", "18/maple street/"],
    ])
    #expect(customers.resolved.entities.allSatisfy { !($0.members.contains(0) && $0.members.contains(1)) })
    let household = try #require(customers.resolved.sharedGroups.first { $0.members.contains(0) })
    #expect(household.pairClass == .sameHousehold)
    #expect(household.members == [0, 1])
    #expect(customers.resolved.explainer.shared(by: household).first?.text == "phone 5125550142")
    let pair = try #require(customers.resolved.pairs.first { $0.pair == CandidatePair(0, 1) })
    #expect(pair.pairClass == .sameHousehold)
    #expect(pair.band == nil)
  }

  @Test func aCompanyAndAPersonOfOnePhoneShareAContact() throws {
    let customers = resolved([
      ["", "", "marigold catering", "5125550142", "office@marigold.example", "18/maple street/"],
      ["catherine", "armstrong", "", "5125550142", "office@marigold.example", "18/maple street/"],
    ])
    #expect(customers.resolved.entities.allSatisfy { !($0.members.contains(0) && $0.members.contains(1)) })
    let shared = try #require(customers.resolved.sharedGroups.first { $0.members.contains(0) })
    #expect(shared.pairClass == .sharedContact)
    #expect(shared.members == [0, 1])
    #expect(customers.resolved.suggestions.allSatisfy { !$0.members.contains(0) })
    let pair = try #require(customers.resolved.pairs.first { $0.pair == CandidatePair(0, 1) })
    #expect(pair.pairClass == .sharedContact)
  }

  @Test func aQuestionToTheCustomerNamesTheContactThatDiffers() throws {
    let mail = resolved([
      ["catherine", "armstrong", "", "5125550142", "cat@mail.example", "18/maple street/"],
      ["catherine", "armstrong", "", "5125550142", "armstrong@post.example", ""],
    ])
    let group = try #require(mail.resolved.suggestions.first { $0.members.contains(0) })
    let aboutMail = try #require(mail.details(of: group).question)
    #expect(aboutMail.sentence == "Is this e-mail address still in use?")
    #expect(mail.text(aboutMail) == "Is armstrong@post.example still in use?")
    let phone = resolved([
      ["catherine", "armstrong", "", "5125550142", "cat@mail.example", "18/maple street/"],
      ["catherine", "armstrong", "", "7375559999", "cat@mail.example", ""],
    ])
    let other = try #require(phone.resolved.suggestions.first { $0.members.contains(0) })
    let aboutPhone = try #require(phone.details(of: other).question)
    #expect(aboutPhone.sentence == "Is this still your number?")
    #expect(phone.text(aboutPhone) == "Is 7375559999 still your number?")
  }

  @Test func theDigestOfTheEvidenceChangesWithAValueAndWithNothingElse() throws {
    let rows = [
      ["catherine", "armstrong", "", "5125550142", "cat@mail.example", "18/maple street/"],
      ["catherine", "armstrong", "", "5125550142", "cat@mail.example", ""],
    ]
    let digest = { (rows: [[String]], idPrefix: String) in
      let customers = self.resolved(rows, idPrefix: idPrefix)
      let group = try #require(customers.resolved.suggestions.first { $0.members.contains(0) })
      return customers.details(of: group).evidenceDigest
    }
    let first = try digest(rows, "r")
    #expect(try digest(rows, "r") == first)
    #expect(try digest(rows, "s") != first, "it is about these records")
    #expect(first.count == 32)
    // More strangers' records change the model and not what was decided on.
    #expect(try digest(rows + [["jane", "doe", "", "8885551234", "jane@mail.example", ""]], "r") == first)
    var changed = rows
    changed[1][4] = "kate@mail.example"
    #expect(try digest(changed, "r") != first)
  }

  @Test func pairsAboveSetsHowProbableAListedPairIs() {
    let rows = [
      ["catherine", "armstrong", "", "5125550142", "cat@mail.example", "18/maple street/"],
      ["catherine", "armstrong", "", "5125550142", "cat@mail.example", ""],
      ["catherine", "arms", "", "7375559999", "arms7@post.example", "201/oak avenue/"],
    ]
    let all = resolved(rows, pairsAbove: 0)
    let few = resolved(rows, pairsAbove: 0.9).resolved.pairs
    #expect(all.resolved.pairs.count == all.outcome.scored.count)
    #expect(all.resolved.pairs.count > few.count)
    #expect(few.allSatisfy { $0.pairClass != .samePerson || $0.matchWeight > 3.1 })
    #expect(few.contains { $0.pair == CandidatePair(0, 1) })
  }

  @Test func noRecordsAndOneRecordResolveToThemselves() {
    let one = ResolvedCustomers(LiteralTable.table([.init(.given, ["eva"])]))
    #expect(one.resolved.entities.map(\.members) == [[0]])
    #expect(one.resolved.suggestions.isEmpty)
    #expect(one.resolved.pairs.isEmpty)
    let none = ResolvedCustomers(LiteralTable.table([.init(.given, [])]))
    #expect(none.resolved.entities.isEmpty)
  }

  @Test func equalRecordsAreOneGroup() throws {
    let row = ["catherine", "armstrong", "", "5125550142", "cat@mail.example", "18/maple street/"]
    let customers = resolved([row, row, row])
    let group = try #require(customers.resolved.suggestions.first { $0.members.contains(0) })
    #expect(group.members == [0, 1, 2])
    #expect(group.band == .certain)
    #expect(customers.details(of: group).survivorReasons == ["equal in every way; the first by id"])
  }
}
