import Testing

@testable import Records

@Suite struct ContactFieldsTests {
  @Test(arguments: [
    ("(512) 555-0142", ["phone=5125550142"]), ("+1 512 555 0142 ext. 7", ["phone=5125550142"]),
    ("512-555-0142 / 512-555-0199", ["phone=5125550142", "phone=5125550199"]),
    ("555-0142", ["phone=5550142"]), ("000-000-0000", ["phone=0000000000!"]), ("none", []),
    ("5.55E+09", []),
  ])
  func phonesAreNationalDigits(cell: String, expected: [String]) throws {
    #expect(try parts(PhoneField.self, cell) == expected)
  }

  @Test func theRegionOfAColumnGoesBeforeThatOfTheRun() throws {
    #expect(try parts(PhoneField.self, "020 7946 0018", ["region": "GB"]) == ["phone=2079460018"])
    #expect(try parts(PhoneField.self, "+44 20 7946 0018") == ["phone=442079460018"])
    #expect(try parts(PhoneField.self, "+44 20 7946 0018", ["region": "UK"]) == ["phone=2079460018"])
  }

  @Test func aNumberThatASpreadsheetChangedIsRepairedAndMarked() throws {
    #expect(try parts(PhoneField.self, "5125550142.0") == ["phone=5125550142~"])
  }

  @Test(arguments: [
    ("Mary.Smith+shop@GMAIL.com", ["email=marysmith@gmail.com"]), ("none@none.com", ["email=none@none.com!"]),
    ("ann.lee@acme.com; joe.roe@acme.com", ["email=ann.lee@acme.com", "email=joe.roe@acme.com"]),
    ("n/a", ["email=n/a!"]), ("mary", []),
  ])
  func eMailAddressesAreCanonical(cell: String, expected: [String]) throws {
    #expect(try parts(EmailField.self, cell) == expected)
  }

  @Test func anAddressWithATypingErrorIsKeptAsTyped() throws {
    #expect(try parts(EmailField.self, "mary@example") == ["email=mary@example"])
  }

  @Test func aContactInAnothersColumnIsTakenForWhatItIs() throws {
    #expect(try parts(EmailField.self, "(512) 555-0142") == ["phone=5125550142"])
    #expect(try parts(EmailField.self, "12345") == [])
    #expect(try parts(PhoneField.self, "Mary.Smith@GMAIL.com") == ["email=marysmith@gmail.com"])
  }

  @Test func anAddressWithoutItsSignIsKeptAsTyped() throws {
    #expect(try parts(EmailField.self, "marysmith77example.org") == ["email=marysmith77example.org"])
    #expect(try parts(EmailField.self, "ask her. later") == [])
  }

  @Test func contentTellsContacts() {
    #expect(EmailField.contentScore(of: sample(["a@example.org", "b.c@example.com"])) == 1)
    #expect(EmailField.contentScore(of: sample(["a@b", "yes", "no"])) == 0)
    #expect(PhoneField.contentScore(of: sample(["512-555-0142", "(030) 901820", "+44 20 7946 0018"])) == 1)
    #expect(PhoneField.contentScore(of: sample(["2021-01-31", "31/01/2021", "12345", "12.50"])) == 0)
  }
}
