import Records
import Testing

@testable import Ingest

@Suite struct HubValuesTests {
  private let folder = InputFolder()

  private func hubs(_ rows: [String], header: String, _ change: (inout LoadOptions) -> Void = { _ in }) throws
    -> [Hub]
  {
    let numbered = rows.enumerated().map { "\($0.offset + 1),\($0.element)" }
    return try load(
      folder.write((["id,\(header)"] + numbered).joined(separator: "\n") + "\n"), options(change)
    ).hubs
  }

  private func surname(_ number: Int) -> String {
    let letters = Array("bdfgklmnprst")
    return "Sur\(letters[number % 12])\(letters[number / 12 % 12])e"
  }

  @Test func aPhoneOfMoreThanTwentyNamesIsAHub() throws {
    let shared = { (count: Int) in (0..<count).map { "Ann,\(surname($0)),512-555-0142" } }
    let others = (0..<10).map { "Joe,\(surname($0)),512-555-0\(200 + $0)" }
    let found = try hubs(shared(21) + others, header: "first name,last name,phone")
    #expect(found.map(\.value) == ["5125550142"])
    #expect(found[0].role == .phone)
    #expect(found[0].cause == .sharedByMany)
    #expect(found[0].rows.count == 21)
    #expect(found[0].nameCount == 21)
    #expect(try hubs(shared(20) + others, header: "first name,last name,phone").isEmpty)
    #expect(try hubs(shared(5), header: "first name,last name,phone") { $0.hubNameLimit = 4 }.count == 1)
  }

  @Test func aFamilyOfManyIsNoHub() throws {
    let rows = (0..<30).map { "Gal\(Character(UnicodeScalar(97 + UInt8($0 % 26)))),Smith,512-555-0142" }
    #expect(try hubs(rows, header: "first name,last name,phone").isEmpty)
  }

  @Test func organisationsCountWhereThereAreNoSurnames() throws {
    let rows = (0..<25).map { "\(surname($0)) Flowers Inc,512-555-0142" }
    #expect(try hubs(rows, header: "company,phone").map(\.cause) == [.sharedByMany])
  }

  @Test func anAddressIsSharedInsideOnePlaceOnly() throws {
    let scattered = (0..<25).map {
      "Ann,\(surname($0)),12 High Street,Town \(Character(UnicodeScalar(97 + UInt8($0))))"
    }
    #expect(try hubs(scattered, header: "first name,last name,address,city").isEmpty)
    let crowded = (0..<25).map { "Ann,\(surname($0)),12 High Street,Leeds" }
    let found = try hubs(crowded, header: "first name,last name,address,city")
    #expect(found.map(\.role) == [.address])
  }

  @Test func namesAreCountedInsideOnePartition() throws {
    let rows = (0..<25).map { "shop \($0 % 5),Ann,\(surname($0)),512-555-0142" }
    #expect(
      try hubs(rows, header: "florist,first name,last name,phone") { $0.partitionColumn = "florist" }.isEmpty)
  }

  @Test func placeholdersAreListedWithTheirRecords() throws {
    let rows = ["Mary Smith,000-000-0000", "Walk In,000-000-0000", "Walk In,512-555-0142", "Peter Brown,"]
    let found = try hubs(rows, header: "name,phone")
    #expect(found.map(\.value) == ["walk in", "0000000000"])
    #expect(found.map(\.cause) == [.placeholder, .placeholder])
    #expect(found.map { $0.rows.count } == [2, 2])
  }

  @Test func theSitesOwnListIsMarkedInAnyWriting() throws {
    let rows = [
      "Mary Smith,+1 512 555 0142,shop@acme.com", "Peter Brown,(512) 555-0142,SHOP@acme.com",
      "Night Shift,,", "Ann Shift,,ann.shift@acme.com",
    ]
    let file = folder.write(
      "id,name,phone,email\n" + rows.enumerated().map { "\($0.offset),\($0.element)\n" }.joined())
    let loaded = try load(
      file, options { $0.placeholders = ["512.555.0142", "Shop@Acme.com", "night shift"] })
    let found = Set(loaded.hubs.map { "\($0.role) \($0.value) \($0.cause.rawValue) \($0.rows.count)" })
    #expect(
      found == [
        "phone 5125550142 site-list 2", "email shop@acme.com site-list 2", "given night shift site-list 1",
      ])
    let ann = try #require((0..<4).first { loaded.table[$0]["name"] == "Ann Shift" })
    #expect(loaded.table[ann][.surname] == ["shift"])
    let mary = try #require((0..<4).first { loaded.table[$0]["name"] == "Mary Smith" })
    #expect(loaded.table[mary][.phone] == [])
    #expect(loaded.table[mary]["phone"] == "+1 512 555 0142")
  }
}
