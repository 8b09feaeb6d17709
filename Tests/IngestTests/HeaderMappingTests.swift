import Records
import Testing

@testable import Ingest

@Suite struct HeaderMappingTests {
  @Test func noTwoKindsClaimOneHeader() {
    var owners: [String: String] = [:]
    for kind in FieldKinds.all {
      for header in kind.headers {
        let key = HeaderFolding.key(header)
        if let owner = owners[key] { #expect(owner == kind.word, "\(header): \(owner) and \(kind.word)") }
        owners[key] = kind.word
      }
    }
  }

  @Test(arguments: FieldKinds.all.map { $0.word })
  func everyHeaderOfAKindNamesIt(word: String) throws {
    let kind = try #require(FieldKinds.kind(named: word))
    for header in kind.headers {
      #expect(HeaderMapping.match(header)?.kind.word == word, "\(header)")
      #expect(HeaderMapping.match(header.uppercased())?.kind.word == word, "\(header)")
      #expect(HeaderMapping.match(header.replacing(" ", with: "_"))?.kind.word == word, "\(header)")
    }
  }

  @Test(arguments: [
    ("firstName", "given-name"), ("E-Mail", "email"), ("e_mail 2", "email"), ("phone3", "phone"),
    ("Cust #", "id"), ("Cust. No.", "id"), ("N° client", "id"), ("customerEmailAddress", "email"),
    ("Telefon (privat)", "phone"), ("STRASSE", "address-line"), ("Straße", "address-line"),
    ("billing_city", "city"), ("geaendert am", "updated-date"), ("geändert am", "updated-date"),
    ("florist e-mail", "email"), ("Addr1", "address-line"), ("DOB", "birth-date"), ("PostCode", "postcode"),
  ])
  func headersAreRecognisedInAnyWriting(header: String, word: String) {
    #expect(HeaderMapping.match(header)?.kind.word == word)
  }

  @Test(arguments: ["", "x", "42", "foo bar", "opt in", "phone type"])
  func otherHeadersNameNothing(header: String) {
    #expect(HeaderMapping.match(header) == nil)
  }

  @Test func theMoreUsualHeaderRanksFirst() throws {
    let id = try #require(HeaderMapping.match("id"))
    let account = try #require(HeaderMapping.match("Account No"))
    #expect(id.rank < account.rank)
  }
}
