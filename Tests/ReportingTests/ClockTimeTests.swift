import Testing

@testable import Reporting

@Suite struct ClockTimeTests {
  private func time(_ text: String) -> ClockTime? { ClockTime(Array(text.utf8)[...]) }

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
  func timesOfOneMinuteAreOfOneDayAndForm(earlier: String, later: String, expected: Bool) throws {
    let (one, other) = (try #require(time(earlier)), try #require(time(later)))
    #expect(other.repeats(one) == expected)
  }

  @Test(arguments: ["", "2026-11-21", ":", "a:b", "12:", ":30", "12:3x", "now: never", "12:3"])
  func whatHasNoTimeIsNone(text: String) {
    #expect(time(text) == nil)
  }

  @Test func timesAtTheVeryEndAreRead() throws {
    #expect(try #require(time("9:30")).repeats(try #require(time("9:30"))))
    #expect(try #require(time("9:30:1")).repeats(try #require(time("9:30:0"))))
    #expect(try #require(time("9:30:")).repeats(try #require(time("9:30:"))))
    #expect(try #require(time("9:30.")).repeats(try #require(time("9:30"))))
  }
}
