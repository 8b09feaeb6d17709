import Matching
import Records
import Testing

@testable import Reporting

@Suite struct TopFindingTests {
  private let phone: [(EvidenceLine.Subject, String, Double)] = [
    (.prior, "prior", -9), (.comparison(2), "same phone", 14), (.comparison(0), "other name", -1),
  ]

  private func groups(_ count: Int, created: (Int) -> [String]) -> ReportContent {
    var demo = DemoContent()
    for index in 0..<count {
      let members = created(index).enumerated().map { position, stamp in
        demo.table.add("web:\(index)-\(position)", ["Name": "Ann \(index)", "Created": stamp])
      }
      demo.suggest("E\(index)", .likely, members, evidence: phone)
    }
    return demo.content()
  }

  @Test func copiesOfOneMinuteComeFirst() {
    let content = groups(4) { index in
      ["2026-11-2\(index) 10:00:00", index == 3 ? "2026-01-01 10:00:00" : "2026-11-2\(index) 10:00:09"]
    }
    #expect(
      TopFinding(content).sentence
        == "3 of 4 duplicates were saved within a minute of the record that they repeat.")
  }

  @Test func threeOfOneMomentAreTwoCopies() {
    let content = groups(2) { _ in Array(repeating: "2026-11-21 10:00:00", count: 3) }
    #expect(TopFinding(content).sentence.hasPrefix("4 of 4 duplicates"))
  }

  @Test func elseItIsTheEvidenceThatMostGroupsShare() {
    #expect(
      TopFinding(groups(3) { _ in ["", ""] }).sentence
        == "The phone agrees in every group of duplicates, more than anything else.")
  }

  @Test func withoutDuplicatesItSaysSo() {
    var demo = DemoContent()
    #expect(TopFinding(demo.content()).sentence == "No two records look like one customer.")
    let (one, other) = (demo.table.add("pos:1", [:]), demo.table.add("pos:2", [:]))
    demo.suggest("P1", .possible, [one, other], firstEntity: 1, evidence: phone)
    #expect(
      TopFinding(demo.content()).sentence
        == "No two records are surely one customer; one pair is worth a look.")
  }
}
