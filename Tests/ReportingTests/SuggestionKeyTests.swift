import Testing

@testable import Reporting

@Suite struct SuggestionKeyTests {
  @Test func itIsTheDigestThatTheDocumentationStates() {
    // printf 'twinleaf.suggestion\x1fE-1\x1fabc\x1f' | sha256sum | cut -c1-32
    #expect(SuggestionKey(groupID: "E-1", evidenceDigest: "abc").text == "4fe3213b4e78a25978059774fe71ef6f")
  }

  @Test func itChangesWithTheGroupAndItsEvidence() {
    let keys = [("E-1", "abc"), ("E-1", "abd"), ("E-2", "abc"), ("E-1a", "bc")].map {
      SuggestionKey(groupID: $0.0, evidenceDigest: $0.1)
    }
    #expect(Set(keys).count == keys.count)
  }
}
