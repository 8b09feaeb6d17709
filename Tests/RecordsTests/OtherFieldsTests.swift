import Testing

@testable import Records

@Suite struct OtherFieldsTests {
  @Test func identifiersAreLettersAndDigits() throws {
    #expect(try parts(IdentifierField.self, "AB-12.345 C") == ["identifier=ab12345c"])
    #expect(try parts(IdentifierField.self, "111-11-1111") == ["identifier=111111111!"])
    #expect(try parts(IdentifierField.self, "123-45-6789") == ["identifier=123456789!"])
    #expect(try parts(IdentifierField.self, "n/a") == ["identifier=na!"])
    #expect(try parts(IdentifierField.self, "--") == [])
  }

  @Test func categoriesAndSourcesAreFolded() throws {
    #expect(try parts(CategoryField.self, "Großkunde ") == ["category=grosskunde"])
    #expect(try parts(SourceField.self, "Web Shop") == ["category=web shop"])
    #expect(try parts(CategoryField.self, "No") == ["category=no"])
    #expect(try parts(CategoryField.self, "unknown") == ["category=unknown!"])
  }

  @Test func textsAreWords() throws {
    #expect(try parts(TextField.self, "Vice-President, Sales") == ["text=vice president sales"])
    #expect(try parts(TextField.self, "https://www.example.org/") == ["text=example org"])
    #expect(try parts(TextField.self, "www.Example.org") == ["text=example org"])
  }

  @Test(arguments: [
    IDField.self as any FieldKind.Type, NotesField.self, PartitionField.self, DisplayField.self,
  ])
  func whatIsOnlyShownSaysNothing(kind: any FieldKind.Type) throws {
    #expect(kind.role == nil)
    #expect(try parts(kind, "Mary Smith 512-555-0142") == [])
  }

  @Test func contentTellsCategories() {
    let few = ValueSample(values: ["a", "b"], rowCount: 100, filledCount: 90, distinctCount: 2)
    #expect(CategoryField.contentScore(of: few) > 0)
    let many = ValueSample(values: ["a", "b"], rowCount: 100, filledCount: 90, distinctCount: 31)
    #expect(CategoryField.contentScore(of: many) == 0)
    let unique = ValueSample(values: ["a", "b", "c"], rowCount: 3, filledCount: 3, distinctCount: 3)
    #expect(CategoryField.contentScore(of: unique) == 0)
  }
}
