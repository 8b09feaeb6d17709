import Resolution
import Testing

@testable import Review

@Suite struct DecisionFileTests {
  private let good =
    #"{"schema":"twinleaf.decision/1","verdict":"same","parts":[["customers:1","customers:2"]]}"#

  private func entries(_ text: String) throws -> [DecisionEntry] {
    try DecisionFile(Array(text.utf8), name: "file").entries
  }

  private func reason(_ line: String) throws -> String {
    let entry = try entries(line)[0]
    guard case .malformed(let reason) = entry.content else { return "" }
    return reason
  }

  @Test func aWholeLineIsRead() throws {
    let line = #"""
      {"schema":"twinleaf.decision/1","idempotency_key":"k","run":"r","group_id":"E-0123456789ab",\#
      "evidence_digest":"AB","verdict":"same","parts":[["a:1","a:2"]],"dropped":["a:3"],"survivor":"a:1",\#
      "fields":{"phone":"a:2"},"decided_by":"Ana","kind":"agent","decided_at":"2026-11-22T10:00:00Z",\#
      "comment":"Jos\u00e9 \ud83c\udf38"}
      """#
    guard case .decision(let decision) = try entries(line)[0].content else {
      Issue.record("\(try entries(line))")
      return
    }
    #expect(decision.runID == "r")
    #expect(decision.evidenceDigest == "ab")
    #expect(decision.parts == [["a:1", "a:2"]])
    #expect(decision.dropped == ["a:3"])
    #expect(decision.survivor == "a:1")
    #expect(decision.fieldChoices == ["phone": "a:2"])
    #expect(decision.deciderKind == .program)
    #expect(decision.comment == "José 🌸")
  }

  @Test func aMalformedLineIsNamedAndTheOthersGoOn() throws {
    let entries = try entries("\u{FEFF}\(good)\r\n\r\n{broken\r\n\(good)\r\n")
    #expect(entries.map(\.place.line) == [1, 3, 4])
    guard case .malformed(let reason) = entries[1].content else {
      Issue.record("line 3 was read")
      return
    }
    #expect(reason.contains("it is no JSON: at byte 2"))
  }

  @Test(arguments: [
    ("{}", "\"schema\" is missing"),
    (
      #"{"schema":"twinleaf.decision/1","verdict":"same","parts":[],"decided_at":"yesterday"}"#,
      "no time in ISO 8601"
    ),
    (#"{"schema":"twinleaf.decision/9","verdict":"same","parts":[]}"#, "reads twinleaf.decision/1"),
    (#"{"schema":"twinleaf.decision/1","parts":[]}"#, "\"verdict\" is missing"),
    (#"{"schema":"twinleaf.decision/1","verdict":"equal","parts":[]}"#, "same, different, household, unsure"),
    (
      #"{"schema":"twinleaf.decision/1","verdict":"same","parts":["a:1","a:2"]}"#,
      "a list of records has to be"
    ),
    (#"{"schema":"twinleaf.decision/1","verdict":"same","parts":[[1,2]]}"#, "a number where a record's name"),
    (
      #"{"schema":"twinleaf.decision/1","verdict":"same","verdict":"different","parts":[]}"#,
      "\"verdict\" stands there twice"
    ),
    (
      #"{"schema":"twinleaf.decision/1","verdict":"same","parts":[],"survivr":"a:1"}"#,
      "no member \"survivr\""
    ),
    (#"{"schema":"twinleaf.decision/1","verdict":"same","parts":[],"comment":{}}"#, "has to be a text"),
    (#"{"schema":"twinleaf.decision/1","verdict":"same","parts":[],"kind":"robot"}"#, "person or agent"),
    (
      #"{"schema":"twinleaf.decision/1","verdict":"same","parts":[],"fields":["a"]}"#,
      "an object of records by field"
    ),
    (#"{"schema":"twinleaf.decision/1","comment":"\ud83c"}"#, "the other half of a character"),
    ("{\"schema\":\"a\u{1}b\"}", "no control character"),
    (#"{"schema":"twinleaf.decision/1"} {"#, "the end of the line"),
    ("{\"a\":\(String(repeating: "[", count: 100_000))", "nested more deeply"),
    ("{\"a\":\"\(String(repeating: "x", count: 1_000_000))", "the end of a text"),
  ])
  func whatIsNoDecisionIsRefusedWithWhatBelongsThere(line: String, words: String) throws {
    let reason = try reason(line)
    #expect(reason.contains(words), "\(reason)")
  }

  @Test func textThatIsNotUTF8IsRefusedAndNotRepaired() throws {
    let bytes = Array(good.utf8) + [0x0A] + Array(#"{"schema":"#.utf8) + [0x22, 0xFF, 0xFE, 0x22, 0x7D, 0x0A]
    let entries = try DecisionFile(bytes, name: "file").entries
    #expect(entries.count == 2)
    #expect(entries[1].content == .malformed(reason: "it is not UTF-8"))
  }

  @Test func aFileOfUTF16IsRead() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "\(good)\n".utf16 { bytes += [UInt8(unit & 255), UInt8(unit >> 8)] }
    guard case .decision = try DecisionFile(bytes, name: "file").entries.first?.content else {
      Issue.record("not read")
      return
    }
  }

  @Test func nothingIsNoDecision() throws {
    #expect(try entries("").isEmpty)
    #expect(try entries("\n\n").isEmpty)
    #expect(try entries("group_id,record_id,decision\n").isEmpty)
  }

  @Test(arguments: ["a,b\n1,2\n", "not a file of ours", "\u{0}\u{1}\u{2}"])
  func aFileOfSomethingElseIsNotReadAtAll(text: String) {
    #expect(throws: ReviewError.self) { try DecisionFile(Array(text.utf8), name: "file") }
  }

  @Test func everyCutOfALineIsRefusedInPeace() throws {
    let bytes = Array(good.utf8)
    for length in 1..<bytes.count {
      let entry = try DecisionFile(Array(bytes[..<length]), name: "file").entries[0]
      guard case .malformed = entry.content else {
        Issue.record("\(length) bytes were read as a decision")
        return
      }
    }
  }
}
