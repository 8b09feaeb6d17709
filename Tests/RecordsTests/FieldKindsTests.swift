import Testing

@testable import Records

@Suite struct FieldKindsTests {
  @Test func wordsAreUniqueAndInKebabCase() {
    let words = FieldKinds.all.map { $0.word }
    #expect(Set(words).count == words.count)
    for word in words { #expect(word.allSatisfy { $0.isLowercase || $0 == "-" }, "\(word)") }
  }

  @Test(arguments: FieldKinds.all.map { $0.word })
  func aKindHasASummaryAndRefusesUnknownParameters(word: String) throws {
    let kind = try #require(FieldKinds.kind(named: word))
    #expect(!kind.summary.isEmpty)
    #expect(throws: FieldParameterError.self) {
      try kind.init(parameters: FieldParameters(["colour": "red"]))
    }
    _ = try kind.init(parameters: FieldParameters())
  }

  @Test(arguments: FieldKinds.all.map { $0.word })
  func headersAreWrittenFolded(word: String) throws {
    let kind = try #require(FieldKinds.kind(named: word))
    #expect(Set(kind.headers).count == kind.headers.count)
    for header in kind.headers {
      #expect(!header.isEmpty)
      #expect(
        header.utf8.allSatisfy { $0 == 0x20 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }, "\(word): \(header)")
    }
  }

  @Test func unknownWordsHaveNoKind() {
    #expect(FieldKinds.kind(named: "given name") == nil)
  }

  @Test func wrongParametersSayWhatIsExpected() {
    #expect(throws: FieldParameterError.self) {
      try PhoneField(parameters: FieldParameters(["region": "Atlantis"]))
    }
    #expect(
      throws: FieldParameterError.invalid(
        name: "order", kind: "birth-date", expected: "day-first, month-first, serial")
    ) { try BirthDateField(parameters: FieldParameters(["order": "dmy"])) }
  }
}
