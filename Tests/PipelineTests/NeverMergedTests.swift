import TestSupport
import Testing

/// Records that look alike and are not one customer, alone and among others.
@Suite struct NeverMergedTests {
  private static let columns = [
    "first name", "last name", "suffix", "company", "phone", "email", "address", "city",
  ]

  private func others(_ count: Int) -> [[String]] {
    var random = RandomStrings(seed: 11)
    let people = InventedPerson.people(count, seed: 11)
    return (people + people.prefix(count / 5).map { $0.entry(slips: 1, &random) }).map { person in
      [person.given, person.surname, "", "", person.phone, person.email]
        + ["\(person.number) \(person.street)", person.city]
    }
  }

  @Test(arguments: [0, 10, 100])
  func walkInCustomersAreNobody(count: Int) throws {
    var rows = others(count)
    let first = rows.count
    for name in [
      "Walk In", "Walk-In Customer", "Cash Sale", "Unknown", "No Name", "Test Test", "Counter Sale",
    ] {
      let row = ["", name, "", "", "512-555-0100", "none@none.com", "1 Main Street", "Austin"]
      rows += [row, row]
    }
    rows += [["Walk", "In", "", "", "", "", "", "Austin"], ["Walk", "In", "", "", "", "", "", "Austin"]]
    let groups = try JudgedTable(Self.columns, rows).groups(in: [.certain, .likely, .possible])
    for group in groups { #expect(!group.contains { $0 >= first }, "\(group)") }
    #expect(groups.count >= count / 5)
  }

  @Test(arguments: [0, 20, 100])
  func fatherAndSonAreNeverCertain(count: Int) throws {
    var rows = others(count)
    let first = rows.count
    let home = ["", "512-555-0142", "jmiller@mail.example", "12 Cedar Lane", "Austin"]
    rows += [["John", "Miller", "Jr"] + home, ["John", "Miller", "Sr"] + home]
    let other = ["", "512-555-0177", "carver@mail.example", "1400 Mesa Drive", "Austin"]
    rows += [["Edmund", "Carver II", ""] + other, ["Edmund", "Carver III", ""] + other]
    let third = ["", "303-555-0188", "barker@mail.example", "77 Birch Street", "Denver"]
    rows += [["Roy", "Barkley", "Jr."] + third, ["Roy", "Barkley", ""] + third]
    let judged = try JudgedTable(Self.columns, rows)
    for group in judged.groups(in: [.certain]) { #expect(!group.contains { $0 >= first }, "\(group)") }
    // Of two different generations not even likely.
    for group in judged.groups { #expect(!group.contains { $0 >= first && $0 < first + 4 }, "\(group)") }
  }

  @Test(arguments: [0, 20, 100])
  func twinsAreNeverCertain(count: Int) throws {
    let people = InventedPerson.people(count, seed: 13)
    var twins = InventedPerson.people(2, seed: 14).flatMap { [$0, $0] }
    for (place, given) in ["Ethan", "Lucas", "Harriet", "Marian"].enumerated() {
      twins[place].given = given
      twins[place].email = ""
    }
    let judged = try JudgedTable(InventedPerson.columns, (people + twins).map(\.cells))
    for group in judged.groups(in: [.certain]) { #expect(!group.contains { $0 >= count }, "\(group)") }
  }

  @Test(arguments: [0, 20, 100])
  func aCompanyAndWhoCallsForItShareAContact(count: Int) throws {
    var rows = others(count)
    let first = rows.count
    let plumbers = ["512-555-0142", "office@acmeplumbing.example", "12 Cedar Lane", "Austin"]
    let florists = ["303-555-0177", "", "77 Birch Street", "Denver"]
    rows += [["", "", "", "Acme Plumbing LLC"] + plumbers, ["Rupert", "Gaines", "", ""] + plumbers]
    rows += [["", "", "", "Baxter Florists"] + florists, ["Irma", "Gale", "", ""] + florists]
    let judged = try JudgedTable(Self.columns, rows)
    for group in judged.groups(in: [.certain, .likely, .possible]) {
      #expect(!group.contains { $0 >= first }, "\(group)")
    }
    #expect(judged.shared(.sharedContact) == [[first, first + 1], [first + 2, first + 3]])
  }

  @Test(arguments: [0, 100])
  func aCompanyAmongPeoplesNamesIsOneToo(count: Int) throws {
    let people = InventedPerson.people(count, seed: 12).map { person in
      ["\(person.given) \(person.surname)", person.phone, "\(person.number) \(person.street)"]
    }
    let rows =
      people + [
        ["Acme Plumbing LLC", "512-555-0142", "12 Cedar Lane"],
        ["Rupert Gaines", "512-555-0142", "12 Cedar Lane"],
        ["St. Mary Catholic Church", "303-555-0177", "77 Birch Street"],
        ["Agnes Dolan", "303-555-0177", "77 Birch Street"],
      ]
    let judged = try JudgedTable(["name", "phone", "address"], rows)
    #expect(judged.groups(in: [.certain, .likely, .possible]) == [])
    #expect(judged.shared(.sharedContact) == [[count, count + 1], [count + 2, count + 3]])
  }
}
