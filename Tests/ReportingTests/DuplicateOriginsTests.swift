import Matching
import Records
import Resolution
import TestSupport
import Testing

@testable import Reporting

@Suite struct DuplicateOriginsTests {
  /// Groups of records by source and time of creation, which is an attribute as well.
  private func content(_ groups: [[(source: String, created: String)]], lists: Bool = false) -> ReportContent
  {
    var columns = DemoTable.customerColumns
    columns.append(("feed", SourceKind()))
    var demo = DemoContent(DemoTable(columns: columns))
    demo.table.hasMoments = true
    for (index, group) in groups.enumerated() {
      let members = group.enumerated().map { position, record in
        demo.table.add(
          "\(lists ? "customers" : record.source):\(index)-\(position)",
          ["Name": "Ann", "Created": record.created, "feed": lists ? record.source : ""])
      }
      demo.suggest(
        "E\(index)", .likely, members,
        evidence: [(.prior, "rare", -9), (.comparison(2), "same phone", 14)])
    }
    return demo.content()
  }

  private struct SourceKind: DemoKind {
    static let word = "source"
    static let mask = ValueMask.none
  }

  private static func minute(_ day: Int, _ source: String = "website") -> [(source: String, created: String)]
  {
    [(source, "2026-11-\(day) 10:00:00"), (source, "2026-11-\(day) 10:00:20")]
  }

  @Test func copiesOfTheLastWeekStandBeforeAllOthers() {
    let old = (0..<9).map {
      [("pos", "2024-03-0\($0 + 1) 10:00:00"), ("pos", "2025-03-0\($0 + 1) 11:00:00")]
    }
    let sentence = TopFinding(
      content(
        old + (15..<19).map { Self.minute($0) } + [
          [("pos", "2026-11-20 08:00:00"), ("pos", "2020-01-01 08:00:00")]
        ])
    ).sentence
    #expect(
      sentence
        == "4 of the 5 duplicates made in the last week of the data were saved within a minute of the record that they "
        + "repeat, all from website.")
  }

  @Test(arguments: [true, false])
  func theSourceIsTheInputOrTheColumn(lists: Bool) {
    let groups =
      (15..<19).map { Self.minute($0) } + [[("pos", "2026-11-19 08:00:00"), ("pos", "2026-11-20 08:00:00")]]
    #expect(TopFinding(content(groups, lists: lists)).sentence.hasSuffix("repeat, all from website."))
  }

  @Test func whereTheyAreNoCopiesTheWeeksSourceIsSaid() {
    let groups = (15..<19).map { day in
      [("pos", "2021-01-01 08:00:00"), (day == 18 ? "website" : "pos", "2026-11-\(day) 09:00:00")]
    }
    #expect(
      TopFinding(content(groups)).sentence
        == "3 of the 4 duplicates made in the last week of the data were entered in pos.")
  }

  @Test func aWeekIsCountedFromTheNewestDateAndTheFirstOfAGroupIsNoDuplicate() throws {
    let groups = [
      [("pos", "2026-11-13 10:00:00"), ("pos", "2026-11-21 10:00:00")],
      [("pos", "2026-11-14 10:00:00"), ("pos", "2026-11-20 12:00:00"), ("pos", "2026-11-20 11:00:00")],
      [("pos", "2026-11-15 10:00:00"), ("pos", "")],
    ]
    let origins = try #require(DuplicateOrigins(of: [0, 1, 2], in: content(groups)))
    #expect(origins.ofLastWeek.duplicates == 4)
    #expect(origins.ofLastWeek.copies == 0)
    #expect(origins.ofLastWeek.sources.isEmpty)
  }
}
