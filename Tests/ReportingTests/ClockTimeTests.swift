import Testing

@testable import Reporting

@Suite struct ClockTimeTests {
  private func isTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return ClockTime(in: bytes, bytes.indices) != nil
  }

  /// Whether `later` repeats `earlier`, both in one array of bytes with others around them; nil where either has none.
  private func repeats(_ later: String, _ earlier: String) -> Bool? {
    let bytes = Array("12:12\(earlier)\(later)12:12".utf8)
    let middle = 5 + earlier.utf8.count
    guard let one = ClockTime(in: bytes, 5..<middle),
      let other = ClockTime(in: bytes, middle..<bytes.count - 5)
    else { return nil }
    return other.repeats(one, in: bytes)
  }

  @Test(arguments: [
    ("2026-11-21 09:30:15", "2026-11-21 09:30:59", true),
    ("2026-11-21 09:30:15", "2026-11-21 09:31:15", true),
    ("2026-11-21 09:30:15", "2026-11-21 09:31:16", false),
    ("2026-11-21 09:30:15", "2026-11-22 09:30:16", false),
    ("11/21/26 9:30 PM", "11/21/26 9:31 PM", true), ("11/21/26 9:30 AM", "11/21/26 9:30 PM", false),
    ("21.11.2026 09:30", "21.11.2026 09:30", true),
    ("2026-11-21T09:30:15.123Z", "2026-11-21T09:30:16.999Z", true),
    ("2026-11-21T09:30:15Z", "2026-11-21T09:30:15+01:00", false),
  ])
  func timesOfOneMinuteAreOfOneDayAndForm(earlier: String, later: String, expected: Bool) {
    #expect(repeats(later, earlier) == expected)
  }

  @Test(arguments: ["", "2026-11-21", ":", "a:b", "12:", ":30", "12:3x", "now: never", "12:3"])
  func whatHasNoTimeIsNone(text: String) {
    #expect(!isTime(text))
  }

  @Test func timesAtTheVeryEndAreRead() {
    #expect(repeats("9:30", "9:30") == true)
    #expect(repeats("9:30:1", "9:30:0") == true)
    #expect(repeats("9:30:", "9:30:") == true)
    #expect(repeats("9:30.", "9:30") == true)
  }
}
