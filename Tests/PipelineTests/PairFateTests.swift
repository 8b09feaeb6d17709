import TestSupport
import Testing

@testable import Pipeline

@Suite struct PairFateTests {
  private static let columns = ["first name", "last name", "suffix", "phone", "email", "address", "city"]

  private func others(_ count: Int) -> [[String]] {
    var random = RandomStrings(seed: 21)
    let people = InventedPerson.people(count, seed: 21)
    return (people + people.prefix(count / 5).map { $0.entry(slips: 1, &random) }).map { person in
      [person.given, person.surname, "", person.phone, person.email]
        + ["\(person.number) \(person.street)", person.city]
    }
  }

  @Test func aThirdRecordThatKeepsTwoApartIsNamed() throws {
    let home = ["512-555-0142", "rmiller@mail.example", "12 Cedar Lane", "Austin"]
    let rows =
      others(60) + ["", "Sr", "Jr"].map { suffix in ["Robert", "Miller", suffix] + home }
    let judged = try JudgedTable(Self.columns, rows)
    let plain = rows.count - 3
    let group = try #require(judged.groups.first { $0.contains(plain) })
    #expect(group.count == 2)
    let other = group.contains(plain + 1) ? plain + 2 : plain + 1
    let fate = try judged.fate(plain, other)
    #expect(fate.verdict == .possible || fate.verdict == .keptApart)
    #expect(
      fate.reason.contains("customers:\(plain + 1) and customers:\(plain + 2), which may not meet"),
      "\(fate.reason)")
    #expect(fate.reason.contains("different generations"), "\(fate.reason)")
    // The two themselves are kept apart by their own conflict, and those who are joined by nothing.
    let two = try judged.fate(plain + 1, plain + 2)
    #expect(!two.reason.contains("may not meet"), "\(two.reason)")
    let joined = try judged.fate(group[0], group[1])
    #expect(joined.verdict == .joined)
    #expect(!joined.reason.contains("may not meet"))
  }
}
