import TestSupport
import Testing

/// Tables of few records, of no duplicates and of nothing else: groups are what a person would say.
@Suite struct SmallTablesTests {
  private func judged(_ people: [InventedPerson]) throws -> JudgedTable {
    try JudgedTable(InventedPerson.columns, people.map(\.cells))
  }

  @Test func oneRecordIsOneCustomer() throws {
    #expect(try judged(InventedPerson.people(1, seed: 1)).groups(in: [.certain, .likely, .possible]) == [])
  }

  @Test func twoRecordsAreWhatTheySay() throws {
    let people = InventedPerson.people(2, seed: 1)
    var slip = people[0]
    slip.surname = String(slip.surname.dropLast())
    slip.email = ""
    var relative = people[0]
    relative.given = "Rupert"
    relative.email = "rupert@post.example"
    relative.born = "1999-05-17"
    var namesake = people[1]
    (namesake.given, namesake.surname) = (people[0].given, people[0].surname)
    #expect(try judged(people).groups == [])
    #expect(try judged([people[0], people[0]]).groups == [[0, 1]])
    #expect(try judged([people[0], slip]).groups == [[0, 1]])
    #expect(try judged([people[0], relative]).groups == [])
    #expect(try judged([people[0], namesake]).groups == [])
  }

  @Test(arguments: [10, 50, 200], [UInt64(1), 2])
  func differentPeopleAreNoGroup(count: Int, seed: UInt64) throws {
    #expect(
      try judged(InventedPerson.people(count, seed: seed)).groups(in: [.certain, .likely, .possible]) == [])
  }

  @Test(arguments: [(8, 2), (40, 10)], [UInt64(1), 2])
  func aFewEnteredTwiceAreFound(size: (people: Int, copies: Int), seed: UInt64) throws {
    var random = RandomStrings(seed: seed)
    let people = InventedPerson.people(size.people, seed: seed)
    let copies = people.prefix(size.copies).map { $0.entry(slips: 2, &random) }
    #expect(try judged(people + copies).groups == (0..<size.copies).map { [$0, size.people + $0] })
  }

  @Test(arguments: [0, 1, 2])
  func everybodyEnteredTwiceIsFound(slips: Int) throws {
    var random = RandomStrings(seed: 3)
    let people = InventedPerson.people(60, seed: 3)
    let copies = people.map { $0.entry(slips: slips, &random) }
    #expect(try judged(people + copies).groups == (0..<60).map { [$0, 60 + $0] })
  }

  @Test(arguments: [0, 1], [UInt64(1), 2, 3])
  func oneCustomerEnteredTenTimesIsOneGroup(slips: Int, seed: UInt64) throws {
    var random = RandomStrings(seed: seed)
    let people = InventedPerson.people(41, seed: seed)
    let entries = (0..<10).map { _ in people[0].entry(slips: slips, &random) }
    #expect(try judged(entries).groups == [Array(0..<10)])
    #expect(try judged(people.dropFirst() + entries).groups == [Array(40..<50)])
  }

  @Test func twentyCustomersEnteredTenTimesAreTwentyGroups() throws {
    var random = RandomStrings(seed: 5)
    let people = InventedPerson.people(20, seed: 5)
    let entries = people.flatMap { person in (0..<10).map { _ in person.entry(slips: 1, &random) } }
    #expect(try judged(entries).groups == (0..<20).map { Array($0 * 10..<$0 * 10 + 10) })
  }
}
