import Foundation
import Testing

@testable import Reporting

@Suite struct PlainTableTests {
  private func table(_ content: ReportContent) -> String {
    var page = HTMLText()
    let labels = RecordLabels(content.table, isTableOfPeople: true)
    PlainTable(content, labels: labels).write(to: &page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func everyRecordOfTheFirstGroupsHasARowUnderTheGroups() {
    let content = DemoFlorist.content()
    let rows = table(content).components(separatedBy: "<tr").count - 2
    #expect(rows == content.suggestions.reduce(0) { $0 + 1 + $1.members.count })
  }

  @Test func aHundredGroupsAreEnough() {
    var demo = DemoContent()
    for index in 0..<(PageLimits.plainGroups + 20) {
      let members = [demo.table.add("pos:\(index)", [:]), demo.table.add("web:\(index)", [:])]
      demo.suggest("E\(index)", .certain, members, evidence: [(.prior, "prior", 5)])
    }
    let markup = table(demo.content())
    #expect(markup.components(separatedBy: "class=\"first\"").count - 1 == PageLimits.plainGroups)
    #expect(markup.contains("the first 100 groups of 120"))
  }
}
