import Testing

@testable import Ingest

@Suite struct SourceNamesTests {
  @Test func aSingleInputIsCustomers() throws {
    #expect(try SourceNames.names(for: [InputRequest(location: "export.csv")]) == ["customers"])
    #expect(
      try SourceNames.names(for: [InputRequest(location: "export.csv", sourceName: "pos")]) == ["pos"])
  }

  @Test func severalInputsAreNamedAfterTheirFilesAndMadeDistinct() throws {
    let names = try SourceNames.names(for: [
      InputRequest(location: "a/shop.csv"), InputRequest(location: "b/shop.csv"), InputRequest(location: "-"),
      InputRequest(location: "x.db", table: "web"), InputRequest(location: ".hidden", sourceName: "pos"),
    ])
    #expect(names == ["shop", "shop-2", "stdin", "x-web", "pos"])
  }

  @Test func givenNamesMustDifferAndHoldNoSeparators() {
    #expect(throws: IngestError.sourceNameTwice(name: "a")) {
      try SourceNames.names(for: [
        InputRequest(location: "1", sourceName: "a"), InputRequest(location: "2", sourceName: "a"),
      ])
    }
    for name in ["", "a:b", "a/b"] {
      #expect(throws: IngestError.invalidSourceName(name: name)) {
        try SourceNames.names(for: [InputRequest(location: "1", sourceName: name)])
      }
    }
  }
}
