import TestSupport
import Testing

/// Tables that are odd in one way: a single column, an almost empty one, a value that a third of the rows have.
@Suite struct OddTablesTests {
  private static let people = InventedPerson.people(100, seed: 7)
  /// The people, and ten of them once more with a slip.
  private static let entries: [InventedPerson] = {
    var random = RandomStrings(seed: 7)
    return people + people.prefix(10).map { $0.entry(slips: 1, &random) }
  }()
  private static let pairs = (0..<10).map { [$0, 100 + $0] }

  /// One column says too little to merge anybody unseen, and nothing to merge different values.
  @Test(arguments: [
    "name", "last name", "phone", "email", "address", "company", "city", "date of birth", "zip",
  ])
  func oneColumnMergesNoDifferentValues(column: String) throws {
    let values = (Self.people + Self.people.prefix(10)).map { person in
      switch column {
      case "name": "\(person.given) \(person.surname)"
      case "last name": person.surname
      case "phone": person.phone
      case "email": person.email
      case "address": "\(person.number) \(person.street)"
      case "company": "\(person.surname) \(person.street) Ltd"
      case "city": person.city
      case "zip": person.zip
      default: person.born
      }
    }
    let judged = try JudgedTable([column], values.map { [$0] })
    #expect(judged.groups(in: [.certain]) == [])
    for group in judged.groups { #expect(Set(group.map { values[$0] }).count == 1, "\(group)") }
    if ["last name", "city", "date of birth", "zip"].contains(column) { #expect(judged.groups == []) }
  }

  @Test(arguments: ["member number", "email", "notes", "date of birth", "address 2"])
  func aColumnEmptyInAllButTenRowsChangesNoGroup(column: String) throws {
    let columns = ["first name", "last name", "phone", "address", "city", column]
    let rows = Self.entries.enumerated().map { row, person in
      let cell =
        switch column {
        case "member number": "\(48_000_017 + row * 7919)"
        case "email": person.email
        case "notes": "likes roses"
        case "date of birth": person.born
        default: "Apt 5"
        }
      return [person.given, person.surname, person.phone, "\(person.number) \(person.street)", person.city]
        + [row % 11 == 0 ? cell : ""]
    }
    #expect(try JudgedTable(columns, rows).groups == Self.pairs)
  }

  /// Every third row has it: the shop's own phone, a default e-mail address, the date that a form begins with.
  @Test(arguments: InventedPerson.columns)
  func aValueOfEveryThirdRowMergesNobody(column: String) throws {
    var random = RandomStrings(seed: 8)
    let rows = Self.entries.map { person in
      var person = person
      if random.number(in: 0...9) < 3 {
        switch column {
        case "first name": person.given = "Margaret"
        case "last name": person.surname = "Holloway"
        case "phone": person.phone = "5125550100"
        case "email": person.email = "noreply@shop.example"
        case "address": (person.number, person.street) = ("100", "Main Street")
        case "city": person.city = "Austin"
        case "state": person.state = "TX"
        case "zip": person.zip = "78701"
        default: person.born = "1900-01-01"
        }
      }
      return person.cells
    }
    let groups = try JudgedTable(InventedPerson.columns, rows).groups
    for group in groups { #expect(Self.pairs.contains(group), "\(group)") }
    // Who is Margaret on one entry alone is another person by his name.
    if column != "first name" { #expect(groups == Self.pairs) }
  }

  @Test func peopleOfOneSurnameAreToldApart() throws {
    let family = { (people: [InventedPerson]) in
      people.map { person in
        var person = person
        person.surname = "Holloway"
        person.email = "\(person.phone.suffix(6))@mail.example"
        return person.cells
      }
    }
    #expect(try JudgedTable(InventedPerson.columns, family(Self.people)).groups == [])
    var copies = Self.people + Self.people.prefix(10)
    for index in 100..<110 { copies[index].zip = "" }
    #expect(try JudgedTable(InventedPerson.columns, family(copies)).groups == Self.pairs)
  }

  @Test func ageBesideYearOfBirthMergesNobody() throws {
    let rows = Self.entries.map { person in
      let year = person.born.prefix(4)
      return ["\(person.given) \(person.surname)", "\(year)", "\(2026 - (Int(year) ?? 0))", person.city]
    }
    let groups = try JudgedTable(["name", "year of birth", "age", "city"], rows).groups
    for group in groups { #expect(Self.pairs.contains(group), "\(group)") }
  }

  @Test func twoEqualRecordsAmongManyAreOneCustomer() throws {
    let people = InventedPerson.people(400, seed: 9)
    let judged = try JudgedTable(InventedPerson.columns, (people + [people[300]]).map(\.cells))
    #expect(judged.groups == [[300, 400]])
    #expect(judged.groups(in: [.certain]) == [[300, 400]])
  }

  @Test func whatWasToldWronglyCanBeSaid() throws {
    let rows = Self.entries.map(\.cells)
    #expect(try JudgedTable(InventedPerson.columns, rows).model.plan.kind == .people)
    let places = try JudgedTable(InventedPerson.columns, rows, settings: "records: places")
    #expect(places.model.plan.kind == .places)
    // A couple's phone says nothing where a single name may have one.
    let couple = [["Ann", "Holloway", "5125550142"], ["Ann", "Lindquist", "5125550142"]]
    let contacts = { (settings: String) in
      try JudgedTable(["first name", "last name", "phone"], couple, settings: settings).valuesWithoutEvidence
    }
    #expect(try contacts("") == 0)
    #expect(try contacts("hub-names: 1") == 1)
  }

  @Test func aConvergenceThatWasNotReachedIsNotReported() throws {
    // Of names alone, everybody twice, EM goes on for as long as it may.
    let names = (Self.people + Self.people).map { ["\($0.given) \($0.surname)"] }
    let model = try JudgedTable(["name"], names).model
    #expect(model.iterations >= 25)
    #expect(!model.hasConverged)
    #expect(try JudgedTable(InventedPerson.columns, Self.entries.map(\.cells)).model.hasConverged)
  }

  @Test func whereNoPairIsComparedNothingConverges() throws {
    let judged = try JudgedTable(["first name"], [["Robert"], ["Ines"]])
    #expect(judged.model.training.trainingPairCount == 0)
    #expect(!judged.model.training.hasConverged)
  }
}
