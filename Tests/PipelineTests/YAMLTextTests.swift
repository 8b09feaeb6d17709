import Testing

@testable import Pipeline

@Suite struct YAMLTextTests {
  @Test(arguments: [
    "name", "Cust #", "E-Mail", "yes", "NO", "null", "~", "012", "1.5", "a: b", "- a", "#tag", "\"quoted\"",
    "it's",
    "tab\there", "line\nend", "back\\slash", "Straße", "電話", "{a}", "[a]", "*star", "&and", "!bang", "%per",
    "@at", "`tick",
    "trailing ", " leading", "a # b", "\u{202E}rtl", "é\u{301}", "?", "|", ">", "=", "<<",
  ])
  func everyNameIsReadBackAsItWas(name: String) throws {
    let file = try ConfigurationFile(
      text: "columns:\n  \(YAMLText.scalar(name)): phone\nid-column: \(YAMLText.scalar(name))\n",
      path: "t.yaml")
    #expect(file.problems == [])
    #expect(file.columns?.map(\.name) == [name])
    #expect(file.idColumn?.value == name)
  }

  @Test func plainNamesNeedNoQuotes() {
    #expect(YAMLText.scalar("first_name") == "first_name")
    #expect(YAMLText.scalar("Tel 2") == "Tel 2")
  }

  @Test func aCommentStaysOnItsLine() {
    #expect(YAMLText.comment("header \"a\nb\u{2028}c\"") == "header \"a b c\"")
  }
}
