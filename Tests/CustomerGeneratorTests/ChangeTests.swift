import CustomerGenerator
import Testing

struct ChangeTests {
  private func records(with change: Change) throws -> [GeneratedTable.Record] {
    let records = try GeneratedTable.shared("us-shop").records.filter {
      $0.changes.contains { $0 == change.word }
    }
    #expect(!records.isEmpty)
    return records
  }

  private func name(_ record: GeneratedTable.Record) -> String {
    record["first_name"] + "|" + record["last_name"]
  }

  @Test
  func wordsAreUniqueAndOfOneForm() {
    let words = Change.allCases.map(\.word)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  @Test
  func whatIsMissingIsNotThere() throws {
    for record in try records(with: .missingEmail) {
      #expect(record["email"].isEmpty || record.changes.contains("placeholder-email"))
    }
    for record in try records(with: .missingPhone) {
      #expect(record["phone"].isEmpty || record.changes.contains("placeholder-phone"))
    }
    for record in try records(with: .missingAddress) {
      #expect(record["address"].isEmpty && record["city"].isEmpty && record["zip"].isEmpty)
    }
    for record in try records(with: .missingCompany) { #expect(record["company"].isEmpty) }
  }

  @Test
  func namesHaveTheFormThatIsSaid() throws {
    for record in try records(with: .lastFirst) { #expect(name(record).contains(", ")) }
    for record in try records(with: .jointName) {
      #expect([" & ", " and ", " / ", " AND "].contains { name(record).contains($0) })
    }
    for record in try records(with: .oneField) {
      #expect(record["last_name"].isEmpty && record["first_name"].contains { !$0.isASCII || $0 == " " })
    }
    for record in try records(with: .companyAsName) {
      #expect(record["company"].isEmpty && !record["last_name"].isEmpty)
    }
    for record in try records(with: .contactName) { #expect(!record["first_name"].isEmpty) }
  }

  @Test
  func textsThatAreCutHaveTwentyCharacters() throws {
    for record in try records(with: .truncated) {
      let lengths = ["first_name", "last_name", "company", "address"].map { record[$0].count }
      #expect(lengths.max() == 20)
    }
  }

  @Test
  func contactsHaveTheFormThatIsSaid() throws {
    for record in try records(with: .plusTag) { #expect(record["email"].contains("+")) }
    for record in try records(with: .localPhone) {
      #expect((6...8).contains(record["phone"].count) && record["phone"].contains("-"))
    }
    for record in try records(with: .placeholderEmail) {
      #expect(record["email"].count <= "noemail@noemail.com".count)
    }
  }

  @Test
  func aChangeIsNotHiddenByALaterOne() throws {
    let hidden: [(Change, Change)] = [
      (.nickname, .givenSpelling), (.givenTypo, .missingGiven), (.newPhone, .missingPhone),
      (.emailTypo, .missingEmail), (.addressTypo, .missingAddress), (.newAddress, .missingAddress),
    ]
    for record in try GeneratedTable.shared("us-shop").records {
      for (earlier, later) in hidden {
        #expect(
          !record.changes.contains { $0 == earlier.word } || !record.changes.contains { $0 == later.word })
      }
    }
  }
}
