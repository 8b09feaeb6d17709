import Records
import Resolution
import TestSupport
import Testing

@testable import Reporting

@Suite struct RedactionTests {
  /// Every file of a run, by its name.
  private func files(_ content: ReportContent) throws -> [(name: String, text: String)] {
    let scratch = try ScratchFolder()
    let folder = try OutputFolder(path: "\(scratch.path)/out")
    try folder.write(ReportWriters.all, of: content, threads: 2)
    _ = try folder.publish()
    return try ReportWriters.all.map { ($0.fileName, try scratch.text("out/\($0.fileName)")) }
  }

  private func demo() -> DemoContent {
    var demo = DemoContent(DemoTable(partitioned: true))
    let one = demo.table.add(
      "pos:1001",
      [
        "Name": "Wilhelmina Fitzgerald", "Company": "Quagmire Orchids", "Phone": "+1 (737) 555-0142",
        "E-mail": "wilhelmina@zephyr.example", "Address": "7351 Bluebonnet Terrace",
        "City": "Dripping Springs",
        "Balance": "8642.97", "Marketing": "sometimes", "Created": "2019-03-07 11:12:13",
        "Notes": "allergic to lilies",
      ])
    let other = demo.table.add(
      "web:2002",
      [
        "Name": "Willa Fitzgerald", "Phone": "7375550199", "E-mail": "willa.fitz@zephyr.example",
        "Notes": "ring twice",
      ])
    demo.suggest(
      "E-1", .likely, [one, other], evidence: [(.prior, "rare", -3), (.comparison(0), "alike", 9)],
      marks: [[:], ["Name": CellMark(.similar, note: "nickname")]],
      chosen: ["Notes": (0, "all notes are kept")], question: (.email, 1, "E-mail"))
    demo.share(.sameHousehold, [one, other], [SharedValue(.phone, "+1 (737) 555-0142")])
    demo.hubs = [
      Hub(role: .phone, value: "7375550142", cause: .sharedByMany, rows: [one, other], nameCount: 21),
      Hub(
        role: .address, value: "7351\u{1F}bluebonnet terrace\u{1F}", cause: .siteList, rows: [one],
        nameCount: 1),
    ]
    demo.rejected = [RejectedRow(source: "pos", line: 7, reason: "too short", raw: "Ottoline Marchbanks,555")]
    return demo
  }

  private static let values = [
    "Wilhelmina", "Fitzgerald", "Willa", "Quagmire", "Orchids", "(737)", "5550142", "555-0142", "zephyr",
    "Bluebonnet",
    "bluebonnet", "Dripping", "8642.97", "sometimes", "2019-03", "11:12", "allergic", "ring twice",
    "Ottoline",
    "2026-11-21",
  ]

  @Test func noFileHoldsAnyValue() throws {
    let plain = try files(demo().content())
    for value in Self.values { #expect(plain.contains { $0.text.contains(value) }, "\(value) is looked for") }
    for file in try files(demo().content(isRedacted: true)) {
      for value in Self.values { #expect(!file.text.contains(value), "\(file.name) holds \(value)") }
    }
  }

  @Test func whatIsFoundInValuesStays() throws {
    let line = try JSONNode(
      try WrittenReport(JSONLinesReport.self, of: demo().content()).text.split(separator: "\n")[0])
    let redacted = try JSONNode(
      try WrittenReport(JSONLinesReport.self, of: demo().content(isRedacted: true)).text
        .split(separator: "\n")[0])
    for name in [
      "evidence_digest", "idempotency_key", "group_id", "evidence", "joins", "survivor", "result_changes",
      "band",
    ] {
      #expect(redacted[name] == line[name], "\(name)")
    }
    let members = zip(try #require(line["members"]).items, try #require(redacted["members"]).items)
    for (one, other) in members {
      #expect(other["compared"] == one["compared"])
      #expect(other["record"] == one["record"])
      #expect(other["fields"]?.members.map(\.name) == one["fields"]?.members.map(\.name))
    }
    #expect(line["redacted"] == nil && redacted["redacted"] == .flag(true))
    #expect(redacted["members"]?.items[0]["fields"]?["Phone"] == .text("***0142"))
    #expect(redacted["question_about"]?["value"] == .text("w***@z***"))
  }

  @Test func decisionsBindToTheSameDigests() throws {
    let plain = try WrittenReport(SuggestionsReport.self, of: demo().content()).rows
    let redacted = try WrittenReport(SuggestionsReport.self, of: demo().content(isRedacted: true)).rows
    #expect(plain.map(\.last) == redacted.map(\.last))
    #expect(plain != redacted)
  }

  @Test func theManifestSaysSo() throws {
    let plain = try JSONNode(try WrittenReport(ManifestReport.self, of: demo().content()).text)
    let redacted = try JSONNode(
      try WrittenReport(ManifestReport.self, of: demo().content(isRedacted: true)).text)
    #expect(plain["redacted"] == .flag(false))
    #expect(redacted["redacted"] == .flag(true))
    #expect(plain["run"] == redacted["run"])
  }

  @Test func everyLineOfARedactedRunFollowsTheSchema() throws {
    let validator = try JSONSchemaValidator(SuggestionSchema.text)
    let text = try WrittenReport(JSONLinesReport.self, of: demo().content(isRedacted: true)).text
    for line in text.split(separator: "\n") {
      #expect(validator.complaints(about: try JSONNode(line)) == [])
    }
  }
}
