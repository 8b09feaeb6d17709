import Records
import Testing

@testable import Resolution

@Suite struct DecisionTests {
  private let person = Decision.Decider(name: "Ana", kind: .person)

  private func record(_ id: String) -> RecordIdentity {
    RecordIdentity(partition: nil, source: "pos", id: id)
  }

  private func pairs(
    _ verdict: Decision.Verdict, _ parts: [[String]], dropped: [String] = []
  ) -> [String] {
    Decision(
      verdict: verdict, parts: parts.map { $0.map(record) }, dropped: dropped.map(record), decider: person
    ).pairs.map { "\($0.left.id)\($0.right.id) \($0.verdict)" }
  }

  @Test func sameIsAboutAllRecordsOfAllParts() {
    #expect(pairs(.same, [["c", "a"], ["b"]]) == ["ab same", "ac same", "bc same"])
  }

  @Test func droppedRecordsDifferFromTheKeptAndNotFromOneAnother() {
    let expected = ["ab same", "ac different", "ad different", "bc different", "bd different"]
    #expect(pairs(.same, [["a", "b"]], dropped: ["d", "c"]) == expected)
  }

  @Test func otherVerdictsAreBetweenParts() {
    #expect(pairs(.different, [["a", "b"], ["c"]]) == ["ac different", "bc different"])
    #expect(pairs(.household, [["b"], ["a"]]) == ["ab household"])
    #expect(pairs(.unsure, [["a", "b"]]).isEmpty)
  }

  @Test func aRecordIsNeverPairedWithItself() {
    #expect(pairs(.same, [["a"], ["a"]]).isEmpty)
    #expect(pairs(.different, [["a"], ["a", "b"]]) == ["ab different"])
  }
}
